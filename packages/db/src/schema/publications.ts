import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { people } from './people.ts'
import { reportVersions } from './report-versions.ts'
import { reports } from './reports.ts'

/** When which version was made public. A trigger refuses any change. */
export const publications = pgTable(
  'publications',
  {
    versionId: uuid('version_id')
      .primaryKey()
      .references(() => reportVersions.id),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    publishedAt: moment('published_at').notNull(),
    publishedBy: uuid('published_by')
      .notNull()
      .references(() => people.id),
    address: text('address').notNull(),
  },
  (table) => [index('publications_report').on(table.reportId), index('publications_time').on(table.publishedAt)],
)
