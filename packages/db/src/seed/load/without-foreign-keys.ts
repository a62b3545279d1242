import { sql } from 'drizzle-orm'
import type { Queryable } from '../../queries/queryable.ts'

interface ForeignKey extends Record<string, unknown> {
  readonly table: string
  readonly name: string
  readonly definition: string
}

/**
 * Runs `work` with the foreign keys of some tables taken off, and puts them back as they were. Putting one back checks all
 * rows in one pass, where inserting checks row by row: for some hundred thousand cells that is most of the time. Others see
 * nothing of it, because all happens in the caller's transaction.
 */
export async function withoutForeignKeys(
  tx: Queryable,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await tx.execute<ForeignKey>(sql`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f'
      and conrelid = any(array(select to_regclass(name) from jsonb_array_elements_text(${JSON.stringify(tables)}::jsonb) as name))`)
  for (const { table, name } of rows)
    await tx.execute(sql`alter table ${sql.identifier(table)} drop constraint ${sql.identifier(name)}`)
  await work()
  for (const { table, name, definition } of rows)
    await tx.execute(
      sql`alter table ${sql.identifier(table)} add constraint ${sql.identifier(name)} ${sql.raw(definition)}`,
    )
}
