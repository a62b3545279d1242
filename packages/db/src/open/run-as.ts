import { chownSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The account the database server runs under when it cannot be ours. */
export interface ServerAccount {
  readonly uid: number
  readonly gid: number
}

/** On systems without an entry for nobody, this is the number reserved for it. */
const NOBODY: ServerAccount = { uid: 65_534, gid: 65_534 }

/**
 * PostgreSQL refuses to run as root. Root therefore lends it the account of nobody, which every system has,
 * so that no account must be created; anybody else runs it as themselves (nothing is returned).
 */
export function findServerAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'))
  if (line === undefined) return NOBODY
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Gives files to the server's account; does nothing where the server runs as ourselves. */
export function handOver(paths: readonly string[], account: ServerAccount | undefined): void {
  if (!account) return
  for (const path of paths) chownSync(path, account.uid, account.gid)
}

/** True when the account may walk down to this existing folder: every folder above it lets others pass. */
export function canReach(folder: string, account: ServerAccount | undefined): boolean {
  if (!account) return true
  for (let current = realpathSync(folder); ; current = dirname(current)) {
    const { mode, uid, gid } = statSync(current)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (current === dirname(current)) return true
  }
}
