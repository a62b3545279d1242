import type { OpenDatabase } from '@gongkai/db'
import type { Logger } from 'pino'

/** What the server connects. It opens nothing itself, so a test may hand in anything. */
export interface ServerOptions {
  readonly database: OpenDatabase
  readonly log: Logger
  /** Today in China, as an ISO date. */
  readonly today: () => string
  readonly now: () => Date
  /** True when the installation shows invented data and lists accounts to try. */
  readonly demo: boolean
  /** Scheme and host under which the public knows the site; without it, where each reader found it. */
  readonly publicOrigin?: string
  /** Tells whoever works on batches of imports that there is something to do. */
  readonly wakeImports: () => void
  /** Folders of the built apps. */
  readonly apps: BuiltApps
}

/** Where the built apps lie. */
export interface BuiltApps {
  /** Files of the admin app, with its index.html. */
  readonly admin: string
  /** Files the browser gets of the public pages. */
  readonly portalClient: string
  /** The module that renders the public pages. */
  readonly portalServer: string
}
