import { AppError } from '@gongkai/core'
import type pg from 'pg'
import { UNAVAILABLE } from './texts.zh-cn.ts'

const OLDEST_VERSION = 150_000

/** What a server says of itself. */
export interface ServerFacts {
  readonly version: string
  /** `version` as one number: 180004 is 18.4. */
  readonly number: number
  readonly encoding: string
}

/** Checks that the server behind a pool answers and is fit for us. Throws DATABASE_UNAVAILABLE or DATABASE_TOO_OLD. */
export async function refuseUnfitServer(pool: pg.Pool, url: string): Promise<void> {
  judgeServer(await askServer(pool, url))
}

/** Throws DATABASE_TOO_OLD below PostgreSQL 15, DATABASE_UNAVAILABLE where the database does not store Unicode. */
export function judgeServer({ version, number, encoding }: ServerFacts): void {
  if (number < OLDEST_VERSION) throw new AppError('DATABASE_TOO_OLD', { version })
  if (encoding !== 'UTF8') throw new AppError('DATABASE_UNAVAILABLE', { reason: UNAVAILABLE.notUnicode(encoding) })
}

async function askServer(pool: pg.Pool, url: string): Promise<ServerFacts> {
  try {
    const answer = await pool.query<ServerFacts & pg.QueryResultRow>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
              current_setting('server_encoding') as encoding`,
    )
    const [row] = answer.rows
    if (!row) throw new Error('no answer')
    return row
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new AppError('DATABASE_UNAVAILABLE', { reason: UNAVAILABLE.noAnswer(withoutPassword(url), detail) }, cause)
  }
}

function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/)[^@/]*@/, '$1')
}
