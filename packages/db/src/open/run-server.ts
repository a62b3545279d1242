import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '@gongkai/core'
import type { ClusterLayout } from './cluster-layout.ts'
import { serverEnvironment } from './env.ts'
import { LOOPBACK } from './free-port.ts'
import type { Binaries } from './find-binaries.ts'
import { findPostmaster } from './postmaster-pid.ts'
import { handOver, type ServerAccount } from './run-as.ts'
import { UNAVAILABLE } from './texts.zh-cn.ts'

/** What a server is started with. */
export interface ServerSettings {
  readonly account: ServerAccount | undefined
  /** Off only for tests: then a power failure may cost data. */
  readonly durable: boolean
  readonly maxConnections: number
}

const LOG_LIMIT_BYTES = 5_000_000
const STOP_PATIENCE_MS = 30_000

/** Starts the server process. It outlives this program on purpose: a killed program must not take the database with it. */
export function spawnServer(
  layout: ClusterLayout,
  binaries: Binaries,
  settings: ServerSettings,
  port: number,
): ChildProcess {
  const log = openLog(layout, settings.account)
  try {
    const child = spawn(binaries.postgres, serverArguments(layout.cluster, settings, port), {
      ...settings.account,
      cwd: layout.cluster,
      env: serverEnvironment,
      // A session of its own: Ctrl-C in a terminal reaches only us, and we stop the server when our own work is done.
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

/**
 * Stops the server of a cluster at once but cleanly (PostgreSQL's fast shutdown) and waits until it is gone.
 * Throws DATABASE_UNAVAILABLE where it does not go.
 */
export async function stopServer(cluster: string, binaries: Binaries): Promise<void> {
  const server = findPostmaster(cluster)
  if (!server) return
  const deadline = Date.now() + STOP_PATIENCE_MS
  // Windows has no signals; the tool that comes with the server speaks its own language to it.
  if (process.platform === 'win32') spawnSync(binaries.pgCtl, ['stop', '-m', 'fast', '-D', cluster])
  else process.kill(server.pid, 'SIGINT')
  while (findPostmaster(cluster)?.pid === server.pid) {
    if (Date.now() > deadline)
      throw new AppError('DATABASE_UNAVAILABLE', { reason: UNAVAILABLE.notStopping(server.pid) })
    await pause(5)
  }
}

/** The last lines of the server's log, for the person who must find out why it does not start. */
export function lastLogLines(layout: ClusterLayout, count = 5): string {
  if (!existsSync(layout.log)) return ''
  return readFileSync(layout.log, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
}

function serverArguments(cluster: string, settings: ServerSettings, port: number): string[] {
  const values: Record<string, string | number> = {
    listen_addresses: LOOPBACK,
    unix_socket_directories: '',
    max_connections: settings.maxConnections,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(settings.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return [
    '-D',
    cluster,
    '-p',
    String(port),
    ...Object.entries(values).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
}

function openLog(layout: ClusterLayout, account: ServerAccount | undefined): number {
  if (existsSync(layout.log) && statSync(layout.log).size > LOG_LIMIT_BYTES) renameSync(layout.log, `${layout.log}.1`)
  const log = openSync(layout.log, 'a', 0o600)
  handOver([layout.log], account)
  return log
}
