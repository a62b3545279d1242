import { getTableConfig, getViewConfig, PgTable, PgView } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../open/open-database.ts'
import { createTestDatabase } from '../testing/create-test-database.ts'
import * as schema from './index.ts'

let database: OpenDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

async function columnsOf(table: string): Promise<string[]> {
  const found = await database.pool.query<{ name: string }>(
    'select column_name as name from information_schema.columns where table_name = $1 order by 1',
    [table],
  )
  return found.rows.map((row) => row.name)
}

const tables = Object.values(schema).flatMap((item) => (item instanceof PgTable ? [getTableConfig(item)] : []))
const views = Object.values(schema).flatMap((item) => (item instanceof PgView ? [getViewConfig(item).name] : []))

describe('schema', () => {
  it.each(tables.map((table) => [table.name, table] as const))(
    'describes %s as the migrations make it',
    async (name, table) => {
      expect(await columnsOf(name)).toEqual(table.columns.map((column) => column.name).sort())
    },
  )

  it('keeps the numbers that are added up uncompressed: each subscript would unpack the whole array', async () => {
    const found = await database.pool.query<{ name: string }>(
      `select attname as name from pg_attribute
       where attrelid = 'report_versions'::regclass and attstorage = 'p' and attname in ('counts', 'money', 'gaps')`,
    )
    expect(found.rows).toHaveLength(3)
  })

  it('knows every table and view of the database', async () => {
    const found = await database.pool.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    )
    const known = [...tables.map((table) => table.name), ...views, 'schema_migrations']
    expect(found.rows.map((row) => row.name).sort()).toEqual(known.sort())
  })

  it.each([
    'report_cell_history',
    'report_section_history',
    'transitions',
    'report_versions',
    'publications',
    'events',
  ])('lets %s only grow', async (table) => {
    const guards = await database.pool.query(
      "select 1 from pg_trigger where tgrelid = $1::regclass and tgname like 'append_only%'",
      [table],
    )
    expect(guards.rowCount).toBe(2)
    await expect(database.pool.query(`truncate ${table} cascade`)).rejects.toThrow('append-only')
  })
})
