import { index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { organs } from './organs.ts'

/** Which organs an organ continues after a reorganisation. */
export const organSuccessions = pgTable(
  'organ_successions',
  {
    organId: uuid('organ_id')
      .notNull()
      .references(() => organs.id),
    predecessorId: uuid('predecessor_id')
      .notNull()
      .references(() => organs.id),
  },
  (table) => [
    primaryKey({ columns: [table.organId, table.predecessorId] }),
    index('organ_successions_predecessor').on(table.predecessorId),
  ],
)
