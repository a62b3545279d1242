import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../open/open-database.ts'
import { createTestDatabase } from '../testing/create-test-database.ts'
import { inTransaction } from './in-transaction.ts'

let database: OpenDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await database.pool.query('create table counters (id integer primary key, value integer not null)')
  await database.pool.query('insert into counters values (1, 0), (2, 0)')
})
afterAll(() => database.close())

const counters = async () => (await database.pool.query('select value from counters order by id')).rows

describe('inTransaction', () => {
  it('does all or nothing', async () => {
    const failing = inTransaction(database.db, async (tx) => {
      await tx.execute(sql`update counters set value = value + 1`)
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await counters()).toEqual([{ value: 0 }, { value: 0 }])
  })

  it('repeats a transaction that the database undid to end a deadlock', async () => {
    let attempts = 0
    let arrived = 0
    let open: () => void = () => undefined
    const bothHoldOne = new Promise<void>((resolve) => (open = resolve))
    const add = (order: readonly [number, number]) =>
      inTransaction(database.db, async (tx) => {
        attempts += 1
        await tx.execute(sql`update counters set value = value + 1 where id = ${order[0]}`)
        arrived += 1
        if (arrived === 2) open()
        await bothHoldOne
        await tx.execute(sql`update counters set value = value + 1 where id = ${order[1]}`)
      })
    await Promise.all([add([1, 2]), add([2, 1])])
    expect(attempts).toBe(3)
    expect(await counters()).toEqual([{ value: 2 }, { value: 2 }])
  })

  it('passes every other error on at once', async () => {
    let attempts = 0
    const failing = inTransaction(database.db, async (tx) => {
      attempts += 1
      await tx.execute(sql`insert into counters values (1, 0)`)
    })
    await expect(failing).rejects.toThrow()
    expect(attempts).toBe(1)
  })
})
