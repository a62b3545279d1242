import type pg from 'pg'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from '../../open/migrate.ts'
import * as schema from '../../schema/index.ts'
import { hasDemo } from './load-demo.ts'

/**
 * Empties a database that holds the demo, and nothing else: tables are dropped and made anew, since most of them refuse to
 * forget. Returns false, and leaves everything as it is, where there is no demo.
 */
export async function clearDemo(pool: pg.Pool): Promise<boolean> {
  if (!(await hasDemo(drizzle({ client: pool, schema })))) return false
  await pool.query('begin; drop schema public cascade; create schema public; commit')
  await migrate(pool)
  return true
}
