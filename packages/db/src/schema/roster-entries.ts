import { date, index, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { holds, ownId } from './columns.ts'
import { organs } from './organs.ts'
import { rosters } from './rosters.ts'

/** Spans in which an organ stands on a roster. A migration adds what the builder cannot say: spans of one organ never overlap. */
export const rosterEntries = pgTable(
  'roster_entries',
  {
    id: ownId(),
    rosterId: uuid('roster_id')
      .notNull()
      .references(() => rosters.id),
    organId: uuid('organ_id')
      .notNull()
      .references(() => organs.id),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    position: integer('position').notNull().default(0),
  },
  (table) => [
    index('roster_entries_roster').on(table.rosterId),
    index('roster_entries_organ').on(table.organId),
    holds('roster_entries_span', 'valid_to is null or valid_to >= valid_from'),
  ],
)
