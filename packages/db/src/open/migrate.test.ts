import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/create-test-database.ts'
import { listMigrations, migrate, type Migration } from './migrate.ts'
import type { OpenDatabase } from './open-database.ts'

const first: Migration = { number: 9001, name: '9001_first', sql: 'create table first_step (id integer)', hash: 'a' }
const second: Migration = { number: 9002, name: '9002_second', sql: 'create table second_step (id integer)', hash: 'b' }
const ours = listMigrations()

let database: OpenDatabase

beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.close())

describe('migrate', () => {
  it('takes each step once, in order', async () => {
    expect(await migrate(database.pool, [...ours, first])).toEqual([first])
    expect(await migrate(database.pool, [...ours, first, second])).toEqual([second])
    expect(await migrate(database.pool, [...ours, first, second])).toEqual([])
  })

  it('lets one of several programs work and the others find nothing to do', async () => {
    const all = await Promise.all([1, 2, 3].map(() => migrate(database.pool, [...ours, first, second])))
    expect(all.map((steps) => steps.length).sort()).toEqual([0, 0, 2])
  })

  it('undoes a step that fails and can be called again', async () => {
    const broken = { ...second, sql: 'create table second_step (id integer); select no_such_column' }
    await expect(migrate(database.pool, [...ours, first, broken])).rejects.toThrow('no_such_column')
    expect(await migrate(database.pool, [...ours, first, second])).toEqual([second])
  })

  it('refuses a step that was edited after it had been taken', async () => {
    await migrate(database.pool, [...ours, first])
    const edited = { ...first, hash: 'other' }
    const facts = { name: '9001_first' }
    await expect(migrate(database.pool, [...ours, edited])).rejects.toMatchObject({ code: 'MIGRATION_CHANGED', facts })
  })

  it('refuses a database that a later program has changed', async () => {
    await migrate(database.pool, [...ours, first])
    const facts = { number: 9001, name: '9001_first' }
    await expect(migrate(database.pool, ours)).rejects.toMatchObject({ code: 'DATABASE_NEWER', facts })
  })
})

describe('listMigrations', () => {
  it('numbers the steps without a gap', () => {
    expect(ours.map((migration) => migration.number)).toEqual(ours.map((_, index) => index))
  })
})
