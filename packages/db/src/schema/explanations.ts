import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { people } from './people.ts'
import { reports } from './reports.ts'

/** 情况说明, by the key of the finding they answer: they outlive every re-check and lapse when an operand changes. */
export const explanations = pgTable(
  'explanations',
  {
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    findingKey: text('finding_key').notNull(),
    code: text('code').notNull(),
    text: text('text').notNull(),
    author: uuid('author')
      .notNull()
      .references(() => people.id),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.findingKey] })],
)
