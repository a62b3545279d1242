import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '@gongkai/core'
import pg from 'pg'
import type { ClusterLayout } from './cluster-layout.ts'
import { createCluster, SERVER_USER } from './create-cluster.ts'
import { choosePort, LOOPBACK } from './free-port.ts'
import type { Binaries } from './find-binaries.ts'
import { ping, type ConnectionFacts } from './ping.ts'
import { clearStalePidFile, findPostmaster } from './postmaster-pid.ts'
import { lastLogLines, spawnServer, type ServerSettings } from './run-server.ts'
import { UNAVAILABLE } from './texts.zh-cn.ts'

/** How a server came to be available. */
export type ServerOrigin = 'created' | 'started' | 'adopted'

/** An embedded server: where it lies, what runs it and how. */
export interface EmbeddedServer {
  readonly layout: ClusterLayout
  readonly binaries: Binaries
  readonly settings: ServerSettings
}

/** A server that answers. */
export interface RunningServer {
  readonly connection: ConnectionFacts
  readonly origin: ServerOrigin
}

/** The database inside an embedded server. */
const DATABASE = 'gongkai'

const PATIENCE_MS = 60_000
const POLL_MS = 10
/** A start that fails for another reason than an unfinished end of the old server is not tried for ever. */
const ATTEMPTS = 3

/**
 * Makes sure that the server of a data folder runs and answers; call it under the start lock.
 * Adopts a server that survived its program, waits for one that is starting or stopping, recovers after a kill.
 * Throws DATABASE_UNAVAILABLE, with the end of the server's log, where it cannot be had.
 */
export async function ensureServer(server: EmbeddedServer): Promise<RunningServer> {
  const created = await createCluster(server.layout, server.binaries, server.settings)
  const deadline = Date.now() + PATIENCE_MS
  for (let failures = 0; Date.now() < deadline && failures < ATTEMPTS;) {
    const adopted = await adoptServer(server)
    if (adopted) return { connection: await openOwnDatabase(adopted), origin: 'adopted' }
    const started = await startServer(server)
    if (started) return { connection: await openOwnDatabase(started), origin: created ? 'created' : 'started' }
    if (!isOldServerEnding(server.layout)) failures += 1
    await pause(100)
  }
  throw new AppError('DATABASE_UNAVAILABLE', { reason: UNAVAILABLE.notStarting(lastLogLines(server.layout)) })
}

/** Waits while a server is there; answers nothing when there is none or it has gone. */
async function adoptServer(server: EmbeddedServer): Promise<ConnectionFacts | undefined> {
  const deadline = Date.now() + PATIENCE_MS
  for (let found = findPostmaster(server.layout.cluster); found; found = findPostmaster(server.layout.cluster)) {
    const connection = found.port === undefined ? undefined : connectionTo(server.layout, found.port)
    if (connection && (await isReady(server, connection))) return connection
    if (Date.now() > deadline) break
    await pause(POLL_MS)
  }
  return undefined
}

async function startServer(server: EmbeddedServer): Promise<ConnectionFacts | undefined> {
  clearStalePidFile(server.layout.cluster)
  const port = await choosePort(server.layout.port)
  const child = spawnServer(server.layout, server.binaries, server.settings, port)
  const ended = once(child, 'exit')
  const connection = connectionTo(server.layout, port)
  for (;;) {
    const exited = await Promise.race([ended, pause(POLL_MS, undefined)])
    if (exited) return undefined
    if (await isReady(server, connection)) return connection
  }
}

async function isReady(server: EmbeddedServer, connection: ConnectionFacts): Promise<boolean> {
  const answer = await ping(connection)
  if (answer === 'password refused') {
    throw new AppError('DATABASE_UNAVAILABLE', { reason: UNAVAILABLE.passwordRefused(server.layout.home) })
  }
  return answer === 'ready'
}

/** Workers of a killed server finish what they are doing first; until then a new server is refused its memory. */
function isOldServerEnding(layout: ClusterLayout): boolean {
  return /still in use|lock file .* already exists/.test(lastLogLines(layout))
}

function connectionTo(layout: ClusterLayout, port: number): ConnectionFacts {
  const password = readFileSync(layout.password, 'utf8')
  return { host: LOOPBACK, port, user: SERVER_USER, password, database: 'postgres' }
}

async function openOwnDatabase(connection: ConnectionFacts): Promise<ConnectionFacts> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
  return { ...connection, database: DATABASE }
}
