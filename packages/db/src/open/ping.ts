import pg from 'pg'

/** How to reach one database of a server. */
export interface ConnectionFacts {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** What a server answers when asked whether it is there. */
export type Pong = 'ready' | 'not yet' | 'password refused'

const PASSWORD_REFUSED = new Set(['28P01', '28000'])

/** Asks a server whether it serves. A server that starts, recovers or stops answers `not yet`. */
export async function ping(connection: ConnectionFacts): Promise<Pong> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 })
  // A connection cut while it is being made also reports here; the rejection below carries the same news.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return 'ready'
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? error.code : undefined
    return code !== undefined && PASSWORD_REFUSED.has(code) ? 'password refused' : 'not yet'
  } finally {
    await client.end().catch(() => undefined)
  }
}
