import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { ownId } from './columns.ts'
import { organs } from './organs.ts'

/** Lists of the organs that report to one government. */
export const rosters = pgTable('rosters', {
  id: ownId(),
  name: text('name').notNull(),
  governmentId: uuid('government_id')
    .notNull()
    .references(() => organs.id),
})
