import { describe, expect, it } from 'vitest'
import { createTestDatabase } from './create-test-database.ts'

describe('createTestDatabase', () => {
  it('gives every caller a database of its own', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()])
    await one.pool.query('create table only_here (id integer)')
    const found = await other.pool.query("select 1 from pg_tables where tablename = 'only_here'")
    expect(found.rowCount).toBe(0)
    await Promise.all([one.close(), other.close()])
  })

  it('gives a database in the newest shape', async () => {
    const database = await createTestDatabase()
    const steps = await database.pool.query('select number from schema_migrations')
    expect(steps.rowCount).toBeGreaterThan(0)
    await database.close()
  })

  it('leaves nothing behind', async () => {
    const database = await createTestDatabase()
    const name = new URL(database.url).pathname.slice(1)
    await database.close()
    const other = await createTestDatabase()
    const found = await other.pool.query('select 1 from pg_database where datname = $1', [name])
    expect(found.rowCount).toBe(0)
    await other.close()
  })
})
