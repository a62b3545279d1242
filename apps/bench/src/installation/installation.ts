import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDemo, migrate, openDatabase, type OpenDatabase } from '@gongkai/db'
import { demoTools, startServer } from '@gongkai/server'

/** The product at work: a server on loopback over a durable embedded PostgreSQL with the demo city in it. */
export interface Installation {
  readonly url: string
  /** A second door to the same database, as the server's own pool. */
  readonly database: OpenDatabase
  /** Folder of the files the server hands out as they are; a case may add one. */
  readonly publicFolder: string
  /** False while the public pages have not been built. */
  readonly hasPages: boolean
  close(): Promise<void>
}

let started: Promise<Installation> | undefined

/** The one installation of this run, started when the first case needs it. */
export function useInstallation(): Promise<Installation> {
  return (started ??= start())
}

/** Stops it and removes its data, if any case needed it. */
export async function closeInstallation(): Promise<void> {
  await (await started)?.close()
}

async function start(): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  // Passable for the account PostgreSQL runs under, as an ordinary data folder is.
  chmodSync(folder, 0o711)
  const dataDir = join(folder, 'data')
  const database = await openDatabase({ dataDir, role: 'guest' })
  await migrate(database.pool)
  await loadDemo(database.db, demoTools)
  const settings = { databaseUrl: undefined, dataDir, fixedToday: undefined, logLevel: 'silent' }
  const { publicFolder, hasPages } = copyPublicFiles(folder)
  const server = await startServer(
    { ...settings, port: 0, host: '127.0.0.1' },
    { apps: { portalClient: publicFolder } },
  )
  const close = async () => {
    await server.close()
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: server.url, database, publicFolder, hasPages, close }
}

/** The built files of the portal, copied so that a case may lay its own beside them. */
function copyPublicFiles(folder: string): Pick<Installation, 'publicFolder' | 'hasPages'> {
  const built = fileURLToPath(new URL('../../../portal/dist/client', import.meta.url))
  const publicFolder = join(folder, 'public')
  const hasPages = existsSync(built)
  if (hasPages) cpSync(built, publicFolder, { recursive: true })
  return { publicFolder, hasPages }
}
