import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { startImportRunner } from '@gongkai/api'
import { createTestDatabase } from '@gongkai/db/testing'
import type { OpenDatabase } from '@gongkai/db'
import { createLog, createServer, type BuiltApps } from '@gongkai/server'

const app = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The apps as the build leaves them: the very files a person gets. */
const BUILT: BuiltApps = {
  admin: app('admin/dist'),
  portalClient: app('portal/dist/client'),
  portalServer: app('portal/dist/server/entry-server.js'),
}

/** The whole product on a free port, on a database of its own. */
export interface Installation {
  readonly origin: string
  readonly database: OpenDatabase
  close(): Promise<void>
}

/** Starts server and both apps on a migrated database, empty unless `load` fills it. `today` is the day it believes in (ISO date). */
export async function startInstallation(
  today: string,
  load?: (database: OpenDatabase) => Promise<void>,
): Promise<Installation> {
  const database = await createTestDatabase()
  await load?.(database)
  // Morning of that day in China; later calls move on with real time, so that events keep their order.
  const started = Date.now()
  const now = () => new Date(Date.parse(`${today}T01:00:00Z`) + Date.now() - started)
  const inUse = { log: createLog('silent'), today: () => today, now, demo: load !== undefined }
  const imports = startImportRunner({ db: database.db, ...inUse })
  const handler = createServer({ database, wakeImports: imports.wake, apps: BUILT, ...inUse })
  const server = createHttpServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    database,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await imports.stop()
      await database.close()
    },
  }
}
