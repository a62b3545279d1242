import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { canReach, type ServerAccount } from './run-as.ts'

/** Where everything of an embedded server lies. */
export interface ClusterLayout {
  readonly dataDir: string
  /** Held by the one long-running program of this data folder. */
  readonly ownerLock: string
  /** Held by whoever is starting or stopping the server. */
  readonly startLock: string
  readonly leases: string
  /** Folder of the server's account: password, port, log and the cluster itself. */
  readonly home: string
  readonly password: string
  readonly port: string
  readonly log: string
  readonly cluster: string
}

/** Root keeps clusters here when the data folder lies where nobody cannot go, for example below /root. */
const SHARED_HOMES = '/var/lib/gongkai'

/** The places belonging to a data folder, which is created if need be. */
export function layoutOf(dataDir: string, account: ServerAccount | undefined): ClusterLayout {
  const root = resolve(dataDir)
  mkdirSync(root, { recursive: true })
  const home = homeOf(root, account)
  return {
    dataDir: root,
    ownerLock: join(root, 'owner.lock'),
    startLock: join(root, 'start.lock'),
    leases: join(root, 'users'),
    home,
    password: join(home, 'password'),
    port: join(home, 'port'),
    log: join(home, 'server.log'),
    cluster: join(home, 'cluster'),
  }
}

function homeOf(root: string, account: ServerAccount | undefined): string {
  const inside = join(root, 'postgres')
  const pointer = join(root, 'postgres-location')
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim()
  if (existsSync(inside) || canReach(root, account)) return inside
  mkdirSync(SHARED_HOMES, { recursive: true, mode: 0o755 })
  const elsewhere = join(SHARED_HOMES, randomBytes(8).toString('hex'))
  // Written aside and renamed: a pointer cut off by a crash would lose the data it points to.
  writeFileSync(`${pointer}.draft`, `${elsewhere}\n`)
  renameSync(`${pointer}.draft`, pointer)
  return elsewhere
}
