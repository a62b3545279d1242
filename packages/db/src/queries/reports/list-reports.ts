import type { ReportKind, ReportState } from '@gongkai/core'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { reports } from '../../schema/reports.ts'
import type { Queryable } from '../queryable.ts'
import { selectReports, type StoredReport } from './report-columns.ts'

/** Which reports are asked for. */
export interface ReportFilter {
  /** Only reports of these organs. An empty list means none. */
  readonly organIds?: readonly string[]
  readonly reportingYear?: number
  readonly kind?: ReportKind
  readonly states?: readonly ReportState[]
  readonly limit?: number
}

/** Reports, the last changed first. */
export async function listReports(tx: Queryable, filter: ReportFilter): Promise<StoredReport[]> {
  const { organIds, reportingYear, kind, states, limit } = filter
  const query = selectReports(tx)
    .where(
      and(
        organIds ? inArray(reports.organId, [...organIds]) : undefined,
        reportingYear === undefined ? undefined : eq(reports.reportingYear, reportingYear),
        kind ? eq(reports.kind, kind) : undefined,
        states ? inArray(reports.state, [...states]) : undefined,
      ),
    )
    .orderBy(desc(reports.updatedAt), desc(reports.id))
  return limit === undefined ? query : query.limit(limit)
}
