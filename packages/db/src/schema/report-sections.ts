import type { Narrative } from '@gongkai/core'
import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { holds, moment } from './columns.ts'
import { people } from './people.ts'
import { reports } from './reports.ts'

/** Words of the draft as they stand now: 0 is title and preface, 1 to 6 the sections. */
export const reportSections = pgTable(
  'report_sections',
  {
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
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.no] }),
    holds('report_sections_no', 'no between 0 and 6'),
    holds('report_sections_revision', 'revision >= 1'),
  ],
)
