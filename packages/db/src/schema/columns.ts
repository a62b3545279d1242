import { sql, type SQL } from 'drizzle-orm'
import { check, customType, uuid } from 'drizzle-orm/pg-core'
import { randomUUID } from 'node:crypto'

/** A moment as the database writes it, in any zone, as ISO text in UTC. */
export function parseMoment(text: string): string {
  return new Date(text).toISOString()
}

/** A moment, as ISO text in UTC with milliseconds: `2026-01-31T08:00:00.000Z`. */
export const moment = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp(3) with time zone',
  fromDriver: parseMoment,
})

/** A file, byte for byte. */
export const fileBytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** The words of a text that can be searched for. */
export const searchTokens = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** Primary key made by the program, so that a caller may know it before it is written. */
export const ownId = () =>
  uuid('id')
    .primaryKey()
    .$defaultFn(() => randomUUID())

/** Lets a column hold only words of a closed list. */
export function oneOf(name: string, column: string, values: readonly string[]) {
  const list = values.map((value) => `'${value}'`).join(', ')
  return check(name, sql.raw(`${column} in (${list})`))
}

/** A condition in plain SQL. */
export function holds(name: string, condition: string) {
  return check(name, sql.raw(condition))
}

/** SQL of a list of tokens as a search vector. */
export function tokensOf(words: readonly string[]): SQL<string> {
  return sql<string>`array_to_tsvector(${sql.param([...new Set(words)])}::text[])`
}
