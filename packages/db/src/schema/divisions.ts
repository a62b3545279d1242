import { sql } from 'drizzle-orm'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'

/** Places of the portal: administrative divisions by their GB/T 2260 code. */
export const divisions = pgTable('divisions', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  parentCode: text('parent_code'),
  sort: integer('sort').notNull().default(0),
  /** Beginning of the codes of everything inside the division: 430400 → 4304. */
  prefix: text('prefix')
    .notNull()
    .generatedAlwaysAs(
      sql.raw(`case when substr(code, 3, 4) = '0000' then left(code, 2)
        when length(code) = 6 and substr(code, 5, 2) = '00' then left(code, 4) else code end`),
    ),
})
