import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { searchTokens } from './columns.ts'
import { organs } from './organs.ts'
import { reportVersions } from './report-versions.ts'
import { reports } from './reports.ts'

/** What published reports are found by: overlapping pairs of characters, since most Chinese words have two. */
export const searchEntries = pgTable(
  'search_entries',
  {
    reportId: uuid('report_id')
      .primaryKey()
      .references(() => reports.id),
    versionId: uuid('version_id')
      .notNull()
      .references(() => reportVersions.id),
    organId: uuid('organ_id')
      .notNull()
      .references(() => organs.id),
    reportingYear: integer('reporting_year').notNull(),
    title: text('title').notNull(),
    tokens: searchTokens('tokens').notNull(),
  },
  (table) => [
    index('search_entries_tokens').using('gin', table.tokens),
    index('search_entries_year').on(table.reportingYear),
  ],
)
