import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ensureServer, type EmbeddedServer } from './ensure-server.ts'
import type { ConnectionFacts } from './ping.ts'
import { withLock } from './process-lock.ts'
import type { OnNotice } from './server-notice.ts'

/** A watch over a running server. */
export interface ServerWatch {
  connection(): ConnectionFacts
  close(): Promise<void>
}

const FIRST_DELAY_MS = 20
const LONGEST_DELAY_MS = 5_000
/** A server that then stayed up this long is healthy again, and the next loss is answered at once. */
const HEALTHY_AFTER_MS = 60_000

/**
 * Keeps one idle connection to the server and takes its end as the news of the server's death, which works for a server
 * we started as well as for one we adopted. Then brings the server back, waiting longer after each failure.
 */
export async function watchServer(
  server: EmbeddedServer,
  first: ConnectionFacts,
  onNotice: OnNotice | undefined,
): Promise<ServerWatch> {
  const closing = new AbortController()
  const state = { connection: first, restoring: Promise.resolve(), delay: FIRST_DELAY_MS, upSince: Date.now() }
  const lost = () => {
    if (closing.signal.aborted) return
    onNotice?.({ kind: 'lost' })
    if (Date.now() - state.upSince > HEALTHY_AFTER_MS) state.delay = FIRST_DELAY_MS
    state.restoring = restore()
  }
  let sentinel = await connectSentinel(first, lost)

  async function restore(): Promise<void> {
    while (await waited(state.delay, closing.signal)) {
      state.delay = Math.min(state.delay * 2, LONGEST_DELAY_MS)
      try {
        state.connection = (await withLock(server.layout.startLock, () => ensureServer(server))).connection
        sentinel = await connectSentinel(state.connection, lost)
        state.upSince = Date.now()
        onNotice?.({ kind: 'restored', port: state.connection.port })
        return
      } catch (error) {
        onNotice?.({ kind: 'notRestored', error })
      }
    }
  }

  const close = async () => {
    closing.abort()
    await state.restoring
    await sentinel.end()
  }
  return { connection: () => state.connection, close }
}

/** False when the wait was cut short because we are closing. */
async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return pause(milliseconds, true, { signal }).catch(() => false)
}

async function connectSentinel(connection: ConnectionFacts, onEnd: () => void): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, application_name: 'gongkai watch', keepAlive: true })
  // The end that follows every error is what counts.
  client.on('error', () => undefined)
  await client.connect()
  client.once('end', onEnd)
  return client
}
