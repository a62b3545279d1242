import { REPORT_KINDS, REPORT_STATES, type FormatId } from '@gongkai/core'
import { index, integer, jsonb, pgTable, text, unique, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { moment, oneOf, ownId } from './columns.ts'
import { organs } from './organs.ts'
import { people } from './people.ts'
import { reportVersions } from './report-versions.ts'

/** How many findings the last check had, for lists that must not check every report again. */
export interface FindingCounts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly explained: number
}

/** Reports: one per organ, reporting year and kind. Their content lies in cells and sections, their past in versions. */
export const reports = pgTable(
  'reports',
  {
    id: ownId(),
    organId: uuid('organ_id')
      .notNull()
      .references(() => organs.id),
    reportingYear: integer('reporting_year').notNull(),
    kind: text('kind', { enum: REPORT_KINDS }).notNull(),
    format: text('format').$type<FormatId>().notNull(),
    state: text('state', { enum: REPORT_STATES }).notNull(),
    preparedBy: uuid('prepared_by').references(() => people.id),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    findingCounts: jsonb('finding_counts').$type<FindingCounts>(),
    approvedVersionId: uuid('approved_version_id').references((): AnyPgColumn => reportVersions.id),
    publishedVersionId: uuid('published_version_id').references((): AnyPgColumn => reportVersions.id),
  },
  (table) => [
    unique('reports_organ_year_kind').on(table.organId, table.reportingYear, table.kind),
    index('reports_year_state').on(table.reportingYear, table.state),
    oneOf('reports_kind', 'kind', REPORT_KINDS),
    oneOf('reports_state', 'state', REPORT_STATES),
  ],
)
