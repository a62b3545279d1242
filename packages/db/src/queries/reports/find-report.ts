import type { ReportKind } from '@gongkai/core'
import { and, eq } from 'drizzle-orm'
import { reports } from '../../schema/reports.ts'
import type { Queryable } from '../queryable.ts'
import { selectReports, type StoredReport } from './report-columns.ts'

/** An organ's report of one kind for one year, if it has begun it. */
export async function findReport(
  tx: Queryable,
  input: { organId: string; reportingYear: number; kind: ReportKind },
): Promise<StoredReport | undefined> {
  const { organId, reportingYear, kind } = input
  const [found] = await selectReports(tx).where(
    and(eq(reports.organId, organId), eq(reports.reportingYear, reportingYear), eq(reports.kind, kind)),
  )
  return found
}
