import { AppError } from '@gongkai/core'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import * as schema from '../schema/index.ts'
import { openEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts'
import type { ConnectionFacts } from './ping.ts'
import { refuseUnfitServer } from './refuse-unfit-server.ts'
import type { OnNotice } from './server-notice.ts'
import { registerValueParsers } from './value-parsers.ts'

/** The query builder over one connection pool, or inside one transaction. */
export type Database = NodePgDatabase<typeof schema>

/** Where the database is and how it is used. */
export interface OpenDatabaseOptions {
  /** An existing PostgreSQL, version 15 or later. Without it the server in `dataDir` is used. */
  readonly url?: string
  /** Data folder of the embedded server. */
  readonly dataDir?: string
  /** Only one `owner` per data folder; short commands join as `guest`. */
  readonly role?: 'owner' | 'guest'
  /** Connections kept at most. */
  readonly poolSize?: number
  /** Off only for tests. */
  readonly durable?: boolean
  /** Told when the embedded server starts, dies or returns. */
  readonly onNotice?: OnNotice
  /** Told when an idle connection breaks; the pool replaces it. */
  readonly onConnectionLost?: (error: Error) => void
}

/** An open database. */
export interface OpenDatabase {
  readonly pool: pg.Pool
  readonly db: Database
  /** Where it is, with its password: not for the log. */
  readonly url: string
  /** Waits for running queries, then closes every connection and leaves the embedded server. */
  close(): Promise<void>
}

/**
 * Opens the database: the one at `url`, otherwise the embedded server in `dataDir`.
 * Throws DATABASE_TOO_OLD below PostgreSQL 15, DATABASE_IN_USE for a second owner, DATABASE_UNAVAILABLE where it does not answer.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  registerValueParsers()
  const server = options.url === undefined ? await openServer(options) : undefined
  const pool = server
    ? followServer(server, options)
    : new pg.Pool({ connectionString: options.url, ...poolLimits(options) })
  // Without a listener a connection that breaks would end the program: an idle one, of which the pool tells, and one in
  // the middle of a transaction, of which only the connection itself does.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', (error) => options.onConnectionLost?.(error)))
  const url = server ? urlOf(server.connection()) : String(options.url)
  const close = async () => {
    await pool.end()
    await server?.close()
  }
  try {
    await refuseUnfitServer(pool, url)
  } catch (error) {
    await close()
    throw error
  }
  return { pool, db: drizzle({ client: pool, schema }), url, close }
}

function openServer(options: OpenDatabaseOptions): Promise<EmbeddedPostgres> {
  const { dataDir, role = 'guest', durable, onNotice } = options
  if (dataDir === undefined) throw new AppError('INPUT_INVALID', { where: 'url / dataDir' })
  return openEmbeddedPostgres({ dataDir, role, durable, onNotice })
}

/** A pool whose new connections go where the server is now: after a restart it may have had to take another port. */
function followServer(server: EmbeddedPostgres, options: OpenDatabaseOptions): pg.Pool {
  class FollowingClient extends pg.Client {
    constructor() {
      super({ ...server.connection(), connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
    }
  }
  return new pg.Pool({ ...poolLimits(options), Client: FollowingClient })
}

const CONNECT_TIMEOUT_MS = 10_000

function poolLimits(options: OpenDatabaseOptions) {
  return { max: options.poolSize ?? 10, connectionTimeoutMillis: CONNECT_TIMEOUT_MS }
}

function urlOf({ user, password, host, port, database }: ConnectionFacts): string {
  return `postgres://${user}:${password}@${host}:${port}/${database}`
}
