import { AppError } from '@gongkai/core'
import { layoutOf } from './cluster-layout.ts'
import { ensureServer, type EmbeddedServer } from './ensure-server.ts'
import { findBinaries } from './find-binaries.ts'
import { hasLiveLease, takeLease } from './leases.ts'
import type { ConnectionFacts } from './ping.ts'
import { takeLock, withLock, type ProcessLock } from './process-lock.ts'
import { findServerAccount } from './run-as.ts'
import { stopServer } from './run-server.ts'
import type { OnNotice } from './server-notice.ts'
import { watchServer } from './watch-server.ts'

/** How an embedded server is opened. */
export interface EmbeddedPostgresOptions {
  /** Folder that holds everything: created if need be, with a random password of mode 600. */
  readonly dataDir: string
  /** `owner`: the one long-running program of this folder. `guest`: a short command that may join it. */
  readonly role: 'owner' | 'guest'
  /** Off only for tests: faster, but a power failure may cost data. */
  readonly durable?: boolean
  readonly maxConnections?: number
  readonly onNotice?: OnNotice
}

/** A server that is kept running until it is closed. */
export interface EmbeddedPostgres {
  /** Changes only when the server had to move to another port. */
  connection(): ConnectionFacts
  /** Leaves the server; the last one to leave stops it. */
  close(): Promise<void>
}

/**
 * Starts, adopts or joins the PostgreSQL that came with the installation, and restarts it whenever it dies.
 * Throws DATABASE_IN_USE for a second owner, DATABASE_BINARIES_MISSING, or DATABASE_UNAVAILABLE.
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const account = findServerAccount()
  const layout = layoutOf(options.dataDir, account)
  const settings = { account, durable: options.durable ?? true, maxConnections: options.maxConnections ?? 100 }
  const server: EmbeddedServer = { layout, binaries: findBinaries(account), settings }
  const owner = options.role === 'owner' ? takeOwnership(layout.ownerLock, layout.dataDir) : undefined
  const lease = takeLease(layout.leases)
  const leave = () => leaveServer(server, [lease, ...(owner ? [owner] : [])])
  try {
    const running = await withLock(layout.startLock, () => ensureServer(server))
    options.onNotice?.({ kind: running.origin, port: running.connection.port, folder: layout.home })
    const watch = await watchServer(server, running.connection, options.onNotice)
    return {
      connection: watch.connection,
      close: async () => {
        await watch.close()
        await leave()
      },
    }
  } catch (error) {
    await leave()
    throw error
  }
}

function takeOwnership(path: string, dataDir: string): ProcessLock {
  const taken = takeLock(path)
  if ('release' in taken) return taken
  throw new AppError('DATABASE_IN_USE', { dataDir, pid: taken.holder.pid })
}

async function leaveServer(server: EmbeddedServer, held: readonly { release(): void }[]): Promise<void> {
  await withLock(server.layout.startLock, async () => {
    for (const one of held) one.release()
    if (!hasLiveLease(server.layout.leases)) await stopServer(server.layout.cluster, server.binaries)
  })
}
