/** What one room of the house may see. The same table is held by `tooling/checks` for every package.json. */
export interface Room {
  /** Folder from the repository root. */
  readonly folder: string
  /** Workspace packages its sources may import, by the name after `@gongkai/`. */
  readonly sees: readonly string[]
  /** What to do instead of a forbidden workspace import. */
  readonly door: string
  /** Sources of this room that may use the `./testing` doors of other packages. */
  readonly mayUseTesting?: boolean
}

/** Every room with the arrows of docs/architecture.md. */
export const rooms: readonly Room[] = [
  { folder: 'packages/core', sees: [], door: 'core stands alone: pass what you need in as an argument.' },
  {
    folder: 'packages/db',
    sees: ['core'],
    door: 'db knows core only; whoever needs both belongs in api.',
    mayUseTesting: true,
  },
  {
    folder: 'packages/documents',
    sees: ['core'],
    door: 'documents turns bytes into core reports; storing them is the work of api.',
  },
  { folder: 'packages/api', sees: ['core', 'db', 'documents'], door: 'api is below the apps and draws nothing.' },
  { folder: 'packages/ui', sees: ['core'], door: 'ui gets props and emits events; fetching belongs to the app.' },
  {
    folder: 'apps/server',
    sees: ['core', 'db', 'api'],
    door: 'server only connects; a decision belongs in api or core.',
  },
  {
    folder: 'apps/cli',
    sees: ['core', 'db', 'documents', 'server'],
    door: 'the command reads arguments; work belongs in server, documents or core.',
  },
  { folder: 'apps/admin', sees: ['core', 'ui', 'api'], door: 'share it through @gongkai/ui or @gongkai/core.' },
  { folder: 'apps/portal', sees: ['core', 'ui', 'api'], door: 'share it through @gongkai/ui or @gongkai/core.' },
  {
    folder: 'apps/e2e',
    sees: ['core', 'db', 'api', 'server', 'setup'],
    door: 'a journey uses the screens, not the insides.',
    mayUseTesting: true,
  },
  {
    folder: 'apps/bench',
    sees: ['core', 'db', 'documents', 'server'],
    door: 'measure through the public doors.',
    mayUseTesting: true,
  },
]
