import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isExecutable } from './find-command.ts'

/** Where Debian and Ubuntu keep one folder per major version. */
export const debianPostgres = '/usr/lib/postgresql'

const oldestSupported = 15

/** The `bin` folder of the newest PostgreSQL the system's package manager installed, or undefined. */
export function findPostgres(home: string = debianPostgres): string | undefined {
  if (!existsSync(home)) return undefined
  const versions = readdirSync(home)
    .map(Number)
    .filter((version) => version >= oldestSupported)
  const newestFirst = versions.sort((a, b) => b - a)
  return newestFirst
    .map((version) => join(home, String(version), 'bin'))
    .find((bin) => isExecutable(join(bin, 'initdb')))
}
