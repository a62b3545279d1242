import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AppError } from '@gongkai/core'
import type pg from 'pg'

/** One step of the database's shape. It is never edited once others may have run it. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly hash: string
}

const FOLDER = fileURLToPath(new URL('../migrations', import.meta.url))

/** Key of the lock that lets one program at a time change the shape of a database; any constant of our own does. */
const LOCK = 7_305_130_114

/** Every step, in order. */
export function listMigrations(folder: string = FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_.+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8')
      return { number: Number(file.slice(0, 4)), name: file.slice(0, -4), sql, hash: hashOf(sql) }
    })
}

/**
 * Brings the database to the shape this program needs and returns the steps taken; each is one transaction.
 * Several programs may call it at once: one works, the others wait and then find nothing to do.
 * Throws DATABASE_NEWER where a later program has been here, MIGRATION_CHANGED where a step was edited afterwards.
 */
export async function migrate(
  pool: pg.Pool,
  migrations: readonly Migration[] = listMigrations(),
): Promise<Migration[]> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const pending = await listPending(client, migrations)
    for (const migration of pending) await apply(client, migration)
    return pending
  } finally {
    // Closing the connection undoes an unfinished step and frees the lock, whatever went wrong.
    client.release(true)
  }
}

async function listPending(client: pg.PoolClient, migrations: readonly Migration[]): Promise<Migration[]> {
  await client.query(`create table if not exists schema_migrations (
    number integer primary key, name text not null, hash text not null, applied_at timestamptz not null default now())`)
  const applied = await client.query<{ number: number; name: string; hash: string }>(
    'select number, name, hash from schema_migrations order by number',
  )
  for (const done of applied.rows) {
    const known = migrations.find((migration) => migration.number === done.number)
    if (!known) throw new AppError('DATABASE_NEWER', { number: done.number, name: done.name })
    if (known.hash !== done.hash) throw new AppError('MIGRATION_CHANGED', { name: known.name })
  }
  return migrations.filter((migration) => !applied.rows.some((done) => done.number === migration.number))
}

/** A step that fails is undone when the caller closes the connection. */
async function apply(client: pg.PoolClient, { sql, number, name, hash }: Migration): Promise<void> {
  await client.query('begin')
  await client.query(sql)
  await client.query('insert into schema_migrations (number, name, hash) values ($1, $2, $3)', [number, name, hash])
  await client.query('commit')
}

/** Line ends are left out of the comparison: some checkouts rewrite them. */
function hashOf(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
}
