import { eq } from 'drizzle-orm'
import { reports } from '../../schema/reports.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { selectReports, type StoredReport } from './report-columns.ts'

/** The report with this id. Throws NOT_FOUND. */
export async function getReport(tx: Queryable, id: string): Promise<StoredReport> {
  return getOrThrow(await selectReports(tx).where(eq(reports.id, id)), 'report')
}
