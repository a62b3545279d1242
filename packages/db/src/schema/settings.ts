import { jsonb, pgTable, text } from 'drizzle-orm/pg-core'

/** Facts about this installation. */
export const settings = pgTable('settings', {
  key: text('key').primaryKey(),
  value: jsonb('value').$type<unknown>().notNull(),
})
