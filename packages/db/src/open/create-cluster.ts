import { randomBytes } from 'node:crypto'
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { AppError } from '@gongkai/core'
import type { ClusterLayout } from './cluster-layout.ts'
import { serverEnvironment } from './env.ts'
import type { Binaries } from './find-binaries.ts'
import { handOver, type ServerAccount } from './run-as.ts'
import { UNAVAILABLE } from './texts.zh-cn.ts'

/** The one account inside an embedded server. */
export const SERVER_USER = 'gongkai'

/** Major version of the data this program reads and writes. A new one needs export and import. */
const MAJOR = '18'

const run = promisify(execFile)

/**
 * Creates the cluster of a data folder unless it exists; call it under the start lock.
 * It is built aside and renamed when whole, so a process killed half-way leaves nothing that looks finished.
 * Throws DATABASE_UNAVAILABLE where the data belong to another major version.
 */
export async function createCluster(
  layout: ClusterLayout,
  binaries: Binaries,
  options: { account: ServerAccount | undefined; durable: boolean },
): Promise<boolean> {
  removeUnfinished(layout.home)
  if (existsSync(layout.home)) {
    refuseOtherMajor(layout)
    return false
  }
  const draft = `${layout.home}.creating-${randomBytes(4).toString('hex')}`
  const [cluster, password] = [join(draft, 'cluster'), join(draft, 'password')]
  mkdirSync(draft, { mode: 0o700 })
  mkdirSync(cluster, { mode: 0o700 })
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  handOver([draft, cluster, password], options.account)
  await run(binaries.initdb, initdbArguments(cluster, password, options.durable), {
    ...options.account,
    cwd: draft,
    env: serverEnvironment,
  })
  renameSync(draft, layout.home)
  return true
}

function initdbArguments(cluster: string, password: string, durable: boolean): string[] {
  return [
    ...['-D', cluster, '-U', SERVER_USER, '-E', 'UTF8', '--locale=C'],
    // The server's own Unicode rules: the same order and upper case on every operating system.
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['-A', 'scram-sha-256', '--pwfile', password, '--no-instructions'],
    ...(durable ? [] : ['--no-sync']),
  ]
}

function removeUnfinished(home: string): void {
  const prefix = `${basename(home)}.creating-`
  for (const name of readdirSync(dirname(home))) {
    if (name.startsWith(prefix)) rmSync(join(dirname(home), name), { recursive: true, force: true })
  }
}

function refuseOtherMajor(layout: ClusterLayout): void {
  const found = readFileSync(join(layout.cluster, 'PG_VERSION'), 'utf8').trim()
  if (found !== MAJOR) throw new AppError('DATABASE_UNAVAILABLE', { reason: UNAVAILABLE.otherMajor(found, MAJOR) })
}
