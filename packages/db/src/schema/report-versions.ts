import { REPORT_KINDS, type Explanation, type Finding, type FormatId, type ReportContent } from '@gongkai/core'
import { bigint, index, integer, jsonb, pgTable, text, unique, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { holds, moment, ownId } from './columns.ts'
import { organs } from './organs.ts'
import { people } from './people.ts'
import { reports } from './reports.ts'

/**
 * Approved contents of reports, frozen: a trigger refuses any change. The numbers stand a second time in arrays, one
 * position per cell of the format, because that layout adds up fastest: `counts`, then `money` in fen. A cell without a
 * number is 0 there and its position, counted from 1 through both arrays, is in `gaps`: an array with nulls in it would
 * have to be walked from its beginning for every cell.
 */
export const reportVersions = pgTable(
  'report_versions',
  {
    id: ownId(),
    reportId: uuid('report_id')
      .notNull()
      .references((): AnyPgColumn => reports.id),
    organId: uuid('organ_id')
      .notNull()
      .references(() => organs.id),
    reportingYear: integer('reporting_year').notNull(),
    kind: text('kind', { enum: REPORT_KINDS }).notNull(),
    format: text('format').$type<FormatId>().notNull(),
    no: integer('no').notNull(),
    title: text('title').notNull(),
    content: jsonb('content').$type<ReportContent>().notNull(),
    counts: integer('counts').array().notNull(),
    money: bigint('money', { mode: 'number' }).array().notNull(),
    gaps: integer('gaps').array().notNull(),
    findings: jsonb('findings').$type<Finding[]>().notNull(),
    explanations: jsonb('explanations').$type<Explanation[]>().notNull(),
    contentHash: text('content_hash').notNull(),
    note: text('note').notNull(),
    createdAt: moment('created_at').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => people.id),
  },
  (table) => [
    unique('report_versions_no').on(table.reportId, table.no),
    index('report_versions_organ').on(table.organId, table.reportingYear),
    holds('report_versions_no_nulls', 'array_position(counts, null) is null and array_position(money, null) is null'),
    // A format added later needs no migration: it is bound by the program until somebody adds a line here.
    holds('report_versions_f2019', "format <> 'f2019' or (cardinality(counts) = 197 and cardinality(money) = 1)"),
    holds('report_versions_f2021', "format <> 'f2021' or (cardinality(counts) = 199 and cardinality(money) = 1)"),
  ],
)
