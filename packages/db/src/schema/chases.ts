import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment, ownId } from './columns.ts'
import { organs } from './organs.ts'
import { people } from './people.ts'
import { rounds } from './rounds.ts'

/** 催报: reminders sent to organs whose report is outstanding. */
export const chases = pgTable(
  'chases',
  {
    id: ownId(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id),
    organId: uuid('organ_id')
      .notNull()
      .references(() => organs.id),
    text: text('text').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => people.id),
    at: moment('at').notNull(),
  },
  (table) => [index('chases_round_organ').on(table.roundId, table.organId)],
)
