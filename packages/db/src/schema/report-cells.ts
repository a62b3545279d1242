import { SEMANTICS } from '@gongkai/core'
import type { CellOrigin } from '@gongkai/core/exchange'
import { bigint, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { holds, moment, oneOf } from './columns.ts'
import { people } from './people.ts'
import { reports } from './reports.ts'

/** Cells of the draft as they stand now. A cell never touched has no row. */
export const reportCells = pgTable(
  'report_cells',
  {
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
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.cellId] }),
    oneOf('report_cells_semantic', 'semantic', SEMANTICS),
    // Blank, not applicable and unreadable hold no number, and a number is never missing.
    holds(
      'report_cells_value',
      "(semantic in ('number', 'zero')) = (value is not null) and (semantic = 'zero') = (value is not null and value = 0)",
    ),
    holds('report_cells_revision', 'revision >= 1'),
  ],
)
