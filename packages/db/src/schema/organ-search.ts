import { index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { searchTokens } from './columns.ts'
import { organs } from './organs.ts'

/** What organs are found by: pairs of characters of all their names. */
export const organSearch = pgTable(
  'organ_search',
  {
    organId: uuid('organ_id')
      .primaryKey()
      .references(() => organs.id),
    tokens: searchTokens('tokens').notNull(),
  },
  (table) => [index('organ_search_tokens').using('gin', table.tokens)],
)
