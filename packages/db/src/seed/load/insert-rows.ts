import { sql } from 'drizzle-orm'
import type { Queryable } from '../../queries/queryable.ts'

/** Rows of a table by its column names, values as JSON has them. */
export type Row = Readonly<Record<string, unknown>>

/** Rows sent at once: large enough that the way to the server does not count, small enough to be read in one piece. */
const AT_ONCE = 500

/**
 * Inserts many rows with one statement per few hundred. The database itself turns JSON into the types of the table's columns,
 * so a row costs nothing here. All rows must have the columns of the first one.
 */
export async function insertRows(tx: Queryable, table: string, rows: readonly Row[]): Promise<void> {
  const columns = sql.raw(
    Object.keys(rows[0] ?? {})
      .map((column) => `"${column}"`)
      .join(', '),
  )
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const json = JSON.stringify(rows.slice(start, start + AT_ONCE))
    await tx.execute(sql`
      insert into ${sql.identifier(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.identifier(table)}, ${json}::json)`)
  }
}

/** The rows of a table whose search vector comes as a list of words, which JSON cannot say. */
export async function insertTokenRows(
  tx: Queryable,
  table: string,
  rows: readonly (Row & { readonly tokens: readonly string[] })[],
): Promise<void> {
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'tokens')
  const columns = sql.raw([...names, 'tokens'].map((column) => `"${column}"`).join(', '))
  const values = sql.raw(names.map((name) => `(row_in).${name}`).join(', '))
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const json = JSON.stringify(rows.slice(start, start + AT_ONCE))
    await tx.execute(sql`
      insert into ${sql.identifier(table)} (${columns})
      select ${values}, array_to_tsvector(array(select jsonb_array_elements_text(one -> 'tokens')))
      from jsonb_array_elements(${json}::jsonb) as one,
        jsonb_populate_record(null::${sql.identifier(table)}, one - 'tokens') as row_in`)
  }
}
