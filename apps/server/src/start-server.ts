import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { closeReaders, findDemo, startImportRunner, type ImportRunner } from '@gongkai/api'
import { migrate, openDatabase, type OpenDatabase } from '@gongkai/db'
import type { Logger } from 'pino'
import { chooseClock } from './choose-clock.ts'
import { createServer } from './create-server.ts'
import type { ServerEnvironment } from './env.ts'
import { createHttpServer } from './http-server.ts'
import { createLog } from './log/create-log.ts'
import type { BuiltApps } from './server-options.ts'

const FINISH_WITHIN_MS = 10_000

const builtApps: BuiltApps = {
  admin: fileURLToPath(new URL('../../admin/dist', import.meta.url)),
  portalClient: fileURLToPath(new URL('../../portal/dist/client', import.meta.url)),
  portalServer: fileURLToPath(new URL('../../portal/dist/server/entry-server.js', import.meta.url)),
}

/** A running server. */
export interface RunningServer {
  /** Where it answers, e.g. http://127.0.0.1:8080. */
  readonly url: string
  readonly log: Logger
  /** Stops accepting, lets running requests and imports finish, ends the threads that read files, closes the database. Calling it again waits for the same end. */
  close(): Promise<void>
}

/** What may differ from the usual when starting: the log of a test, other folders of built apps. */
export interface StartOverrides {
  readonly log?: Logger
  readonly apps?: Partial<BuiltApps>
}

/**
 * Opens the database, brings it to the newest shape, and listens. Throws what openDatabase and migrate throw, and the
 * system's error when the port is taken.
 */
export async function startServer(env: ServerEnvironment, overrides: StartOverrides = {}): Promise<RunningServer> {
  const log = overrides.log ?? createLog(env.logLevel)
  const database = await openDatabase({
    url: env.databaseUrl,
    dataDir: env.dataDir,
    role: 'owner',
    onNotice: (notice) => log.info({ notice }, 'database notice'),
    onConnectionLost: (error) => log.warn({ err: error }, 'idle database connection lost'),
  })
  try {
    await migrate(database.pool)
    const demo = await findDemo(database.db)
    const clock = await chooseClock(database, env.fixedToday)
    const apps = { ...builtApps, ...overrides.apps }
    const inUse = { log, demo: demo !== undefined, ...clock }
    const imports = startImportRunner({ db: database.db, ...inUse })
    const { wake: wakeImports } = imports
    const app = createServer({ database, publicOrigin: env.publicOrigin, apps, wakeImports, ...inUse })
    const server = createHttpServer(app)
    const url = await listen(server, env).catch(async (error: unknown) => {
      await imports.stop()
      await closeReaders()
      throw error
    })
    log.info({ url, demo: demo !== undefined }, 'listening')
    return { url, log, close: once(() => shutDown(server, imports, database, log)) }
  } catch (error) {
    await database.close()
    throw error
  }
}

function listen(server: Server, { port, host }: ServerEnvironment): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      const actual = typeof address === 'object' && address !== null ? address.port : port
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`)
    })
  })
}

async function shutDown(server: Server, imports: ImportRunner, database: OpenDatabase, log: Logger): Promise<void> {
  log.info({}, 'closing')
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection becomes idle when its last request is answered; the client would keep it open for another.
  const idle = setInterval(() => server.closeIdleConnections(), 20)
  const late = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS)
  await Promise.all([closed, imports.stop()])
  await closeReaders()
  clearInterval(idle)
  clearTimeout(late)
  await database.close()
  log.info({}, 'closed')
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => (running ??= run())
}
