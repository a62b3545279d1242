import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { createTestDatabase } from '../testing/create-test-database.ts'
import { openDatabase, type OpenDatabase } from './open-database.ts'
import { judgeServer } from './refuse-unfit-server.ts'
import { NumberTooLargeError } from './value-parsers.ts'

let database: OpenDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describe('openDatabase', () => {
  it('reads bigint as an exact number, alone and in arrays', async () => {
    const answer = await database.db.execute(
      sql`select 9007199254740991::bigint as one, '{1,NULL,3}'::bigint[] as many`,
    )
    expect(answer.rows).toEqual([{ one: Number.MAX_SAFE_INTEGER, many: [1, null, 3] }])
  })

  it('fails rather than rounding a number that is too large', async () => {
    await expect(database.pool.query('select 9007199254740993::bigint')).rejects.toThrow(NumberTooLargeError)
  })

  it('reads decimal numbers as text', async () => {
    const answer = await database.pool.query('select 0.1::numeric as value')
    expect(answer.rows).toEqual([{ value: '0.1' }])
  })

  it('survives the loss of a connection', async () => {
    await database.pool.query('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined)
    expect((await database.pool.query('select 1')).rowCount).toBe(1)
  })

  it('says that nothing answers, without the password', async () => {
    const failing = openDatabase({ url: 'postgres://someone:secret@127.0.0.1:1/none' })
    await expect(failing).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      facts: { reason: expect.not.stringContaining('secret') },
    })
  })
})

describe('judgeServer', () => {
  it('accepts PostgreSQL 15 and refuses 14', () => {
    expect(() => judgeServer({ version: '15.0', number: 150_000, encoding: 'UTF8' })).not.toThrow()
    const judging = () => judgeServer({ version: '14.19', number: 140_019, encoding: 'UTF8' })
    expect(judging).toThrow(expect.objectContaining({ code: 'DATABASE_TOO_OLD', facts: { version: '14.19' } }))
  })

  it('refuses a database that does not store Unicode', () => {
    const judging = () => judgeServer({ version: '15.0', number: 150_000, encoding: 'SQL_ASCII' })
    expect(judging).toThrow(expect.objectContaining({ code: 'DATABASE_UNAVAILABLE' }))
  })
})
