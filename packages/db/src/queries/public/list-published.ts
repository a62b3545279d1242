import type { ReportKind } from '@gongkai/core'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import { reports } from '../../schema/reports.ts'
import type { Queryable } from '../queryable.ts'
import { selectPublished, type PublishedReport } from './published-columns.ts'

/** Which published reports are asked for. */
export interface PublishedFilter {
  /** Only reports of these organs. An empty list means none. */
  readonly organIds?: readonly string[]
  readonly reportingYear?: number
  readonly kind?: ReportKind
  /** Only organs whose division code begins so. */
  readonly divisionPrefix?: string
}

/** Published reports in force, newest year first, then in the official order of organs. */
export async function listPublished(tx: Queryable, filter: PublishedFilter): Promise<PublishedReport[]> {
  const { organIds, reportingYear, kind, divisionPrefix } = filter
  return selectPublished(tx)
    .where(
      and(
        organIds ? inArray(reports.organId, [...organIds]) : undefined,
        reportingYear === undefined ? undefined : eq(reports.reportingYear, reportingYear),
        kind ? eq(reports.kind, kind) : undefined,
        divisionPrefix ? sql`starts_with(${organs.divisionCode}, ${divisionPrefix})` : undefined,
      ),
    )
    .orderBy(
      desc(reports.reportingYear),
      asc(organs.divisionCode),
      asc(organs.sort),
      asc(organs.slug),
      asc(reports.kind),
    )
}
