import type { Room } from './rooms.ts'

/** One forbidden kind of import, in the vocabulary of `no-restricted-imports`. */
export interface ImportPattern {
  readonly regex: string
  readonly message: string
  readonly allowTypeImports?: boolean
}

const browserApps = ['apps/admin', 'apps/portal']

/** The import fences of a room, for its sources (`test: false`) or for the tests beside them. */
export function importPatterns(room: Room, test: boolean): ImportPattern[] {
  const fences = [withExtension, ownPackageOnly, ...doors(room, test)]
  if (!test) fences.push(...libraries(room))
  return fences
}

const withExtension: ImportPattern = {
  regex: String.raw`^\.{1,2}/(?!.*\.(ts|vue|css|json|svg|mjs|js)(\?\w+)?$)`,
  message: 'Write the file extension, e.g. ./add-up.ts: the sources run as they are.',
}

const ownPackageOnly: ImportPattern = {
  regex: String.raw`^\.\./.*/src/`,
  message: 'Do not climb into another package; import its door, e.g. @gongkai/core.',
}

const alwaysOpen = 'exchange$|types$|styles/'

function doors(room: Room, test: boolean): ImportPattern[] {
  const testing = test || room.mayUseTesting === true
  const open = testing ? `testing(/[a-z-]+)?$|${alwaysOpen}` : alwaysOpen
  const names = [...room.sees, 'vitest', 'setup'].join('|')
  const patterns: ImportPattern[] = [
    { regex: `^@gongkai/[^/]+/(?!${open})`, message: 'No deep imports: use what the index.ts of the package lists.' },
    { regex: `^@gongkai/(?!(${names})(/|$))`, message: `This arrow does not exist: ${room.door}` },
  ]
  if (browserApps.includes(room.folder)) patterns.push(...apiAsTypes)
  return patterns
}

const apiAsTypes: readonly ImportPattern[] = [
  {
    regex: '^@gongkai/api$',
    message: 'A browser app sees the types of the api only: import type … from @gongkai/api/types.',
  },
  {
    regex: '^@gongkai/api/types$',
    message: 'Use `import type`: no code of the api may reach a browser.',
    allowTypeImports: true,
  },
]

function libraries(room: Room): ImportPattern[] {
  const patterns: ImportPattern[] = []
  if (room.folder === 'packages/core') patterns.push(coreAlone, noTestData)
  if (room.folder !== 'packages/db' && room.folder !== 'apps/bench') patterns.push(storageInDb)
  if (browserApps.includes(room.folder) || room.folder === 'packages/ui') patterns.push(noNode)
  return patterns
}

const coreAlone: ImportPattern = {
  regex: String.raw`^(?!\.{1,2}/|zod$)`,
  message: 'core imports zod and itself, nothing else: pass files, clocks and random numbers in as arguments.',
}

const noTestData: ImportPattern = {
  regex: String.raw`^\.{1,2}/(.*/)?testing/`,
  message: 'Shipped code leans on no test data: move what it needs out of testing/.',
}

const storageInDb: ImportPattern = {
  regex: '^(drizzle-orm|drizzle-kit|pg)(/|$)',
  message: 'SQL lives in packages/db: add a query there and import it from @gongkai/db.',
}

const noNode: ImportPattern = {
  regex: '^node:',
  message: 'This code runs in a browser; what needs Node belongs in apps/server.',
}

/** Use cases are plain functions: only `router.ts` knows the transport. */
export const useCasePatterns: readonly ImportPattern[] = [
  {
    regex: '^@trpc/',
    message: 'A use case is a plain function (ctx, input); bind it to tRPC in router.ts. Throw AppError to refuse.',
  },
  {
    regex: String.raw`(^|/)(trpc|router|admin-router|public-router)\.ts$`,
    message: 'A use case never imports the transport; router.ts imports the use case.',
  },
]

/** The test runner stays out of what is shipped. */
export const noTestRunner: ImportPattern = {
  regex: '^(vitest|@vue/test-utils|fast-check)(/|$)',
  message: 'Only tests and testing/ folders use the test runner.',
}
