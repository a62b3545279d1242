import { AppError, type FormatId, type ReportKind } from '@gongkai/core'
import { reports } from '../../schema/reports.ts'
import { getOrgan } from '../organs/get-organ.ts'
import type { Queryable } from '../queryable.ts'

/** A report to be begun. */
export interface ReportToCreate {
  readonly id?: string
  readonly organId: string
  readonly reportingYear: number
  readonly kind: ReportKind
  readonly format: FormatId
  readonly preparedBy: string | null
  readonly at: string
}

/** Begins an empty draft and returns its id. Throws REPORT_EXISTS where the organ has one of this kind for that year. */
export async function createReport(tx: Queryable, { at, ...report }: ReportToCreate): Promise<string> {
  const organ = await getOrgan(tx, report.organId)
  const [created] = await tx
    .insert(reports)
    .values({ ...report, state: 'draft', createdAt: at, updatedAt: at })
    .onConflictDoNothing({ target: [reports.organId, reports.reportingYear, reports.kind] })
    .returning({ id: reports.id })
  if (!created) throw new AppError('REPORT_EXISTS', { organ: organ.fullName, year: report.reportingYear })
  return created.id
}
