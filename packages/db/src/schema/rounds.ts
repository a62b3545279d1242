import type { FormatId } from '@gongkai/core'
import { date, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment, ownId } from './columns.ts'
import { rosters } from './rosters.ts'

/** 填报轮次: one roster reports for one year by one date. */
export const rounds = pgTable(
  'rounds',
  {
    id: ownId(),
    rosterId: uuid('roster_id')
      .notNull()
      .references(() => rosters.id),
    reportingYear: integer('reporting_year').notNull(),
    format: text('format').$type<FormatId>().notNull(),
    name: text('name').notNull(),
    opensOn: date('opens_on').notNull(),
    dueDate: date('due_date').notNull(),
    closedAt: moment('closed_at'),
  },
  (table) => [unique('rounds_roster_year').on(table.rosterId, table.reportingYear)],
)
