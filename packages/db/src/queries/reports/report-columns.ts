import type { FormatId, ReportKind, ReportState } from '@gongkai/core'
import type { OrganRef } from '@gongkai/core/exchange'
import { eq } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import { reports, type FindingCounts } from '../../schema/reports.ts'
import { organRef } from '../organs/organ-columns.ts'
import type { Queryable } from '../queryable.ts'

/** A report without its content. */
export interface StoredReport {
  readonly id: string
  readonly organ: OrganRef
  readonly reportingYear: number
  readonly kind: ReportKind
  readonly format: FormatId
  readonly state: ReportState
  readonly preparedBy: string | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly findingCounts: FindingCounts | null
  readonly approvedVersionId: string | null
  readonly publishedVersionId: string | null
}

/** Begins a query for reports with their organ. */
export function selectReports(tx: Queryable) {
  return tx
    .select({
      id: reports.id,
      organ: organRef,
      reportingYear: reports.reportingYear,
      kind: reports.kind,
      format: reports.format,
      state: reports.state,
      preparedBy: reports.preparedBy,
      createdAt: reports.createdAt,
      updatedAt: reports.updatedAt,
      findingCounts: reports.findingCounts,
      approvedVersionId: reports.approvedVersionId,
      publishedVersionId: reports.publishedVersionId,
    })
    .from(reports)
    .innerJoin(organs, eq(organs.id, reports.organId))
    .$dynamic()
}
