import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, ownIdentity } from './process-identity.ts'
import { readHolder } from './process-lock.ts'

/** Says that this process uses the server. The last one to leave stops it. */
export interface Lease {
  release(): void
}

/** Enters this process among the users of the server. */
export function takeLease(folder: string): Lease {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${process.pid}-${randomBytes(6).toString('hex')}`)
  writeFileSync(path, JSON.stringify(ownIdentity()))
  return { release: () => rmSync(path, { force: true }) }
}

/** True while any living process uses the server. Entries of processes that died are removed on the way. */
export function hasLiveLease(folder: string): boolean {
  let found = false
  for (const name of readdirSync(folder)) {
    const holder = readHolder(join(folder, name))
    if (holder && isRunning(holder)) found = true
    else rmSync(join(folder, name), { force: true })
  }
  return found
}
