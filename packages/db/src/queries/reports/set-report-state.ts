import type { ReportState } from '@gongkai/core'
import { eq } from 'drizzle-orm'
import { reports } from '../../schema/reports.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** What a step changes in a report. What is left out stays. */
export interface ReportStateChange {
  readonly reportId: string
  readonly state: ReportState
  readonly at: string
  /** The version the office has approved; null when the approval is taken back. */
  readonly approvedVersionId?: string | null
  readonly preparedBy?: string | null
}

/** Moves a report to a state. Throws NOT_FOUND. */
export async function setReportState(tx: Queryable, { reportId, at, ...change }: ReportStateChange): Promise<void> {
  const rows = await tx
    .update(reports)
    .set({ ...change, updatedAt: at })
    .where(eq(reports.id, reportId))
    .returning({ id: reports.id })
  getOrThrow(rows, 'report')
}
