import { SEMANTICS } from '@gongkai/core'
import type { CellOrigin } from '@gongkai/core/exchange'
import { bigint, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { people } from './people.ts'
import { reports } from './reports.ts'

/** Every revision of every cell, the present one included. A trigger refuses any change. */
export const reportCellHistory = pgTable(
  'report_cell_history',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    cellId: text('cell_id').notNull(),
    raw: text('raw').notNull(),
    value: bigint('value', { mode: 'number' }),
    semantic: text('semantic', { enum: SEMANTICS }).notNull(),
    origin: jsonb('origin').$type<CellOrigin>().notNull(),
    revision: integer('revision').notNull(),
    changedBy: uuid('changed_by')
      .notNull()
      .references(() => people.id),
    changedAt: moment('changed_at').notNull(),
    commandId: uuid('command_id'),
  },
  (table) => [
    unique('report_cell_history_revision').on(table.reportId, table.cellId, table.revision),
    index('report_cell_history_time').on(table.reportId, table.changedAt),
  ],
)
