import type { Narrative } from '@gongkai/core'
import { bigint, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { people } from './people.ts'
import { reports } from './reports.ts'

/** Every revision of every section, the present one included. A trigger refuses any change. */
export const reportSectionHistory = pgTable(
  'report_section_history',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    no: integer('no').notNull(),
    title: text('title').notNull(),
    narrative: jsonb('narrative').$type<Narrative>().notNull(),
    revision: integer('revision').notNull(),
    changedBy: uuid('changed_by')
      .notNull()
      .references(() => people.id),
    changedAt: moment('changed_at').notNull(),
    commandId: uuid('command_id'),
  },
  (table) => [unique('report_section_history_revision').on(table.reportId, table.no, table.revision)],
)
