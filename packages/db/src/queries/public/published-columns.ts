import type { FormatId, ReportKind } from '@gongkai/core'
import type { OrganRef } from '@gongkai/core/exchange'
import { eq, sql } from 'drizzle-orm'
import { divisions } from '../../schema/divisions.ts'
import { organs } from '../../schema/organs.ts'
import { publications } from '../../schema/publications.ts'
import { reportVersions } from '../../schema/report-versions.ts'
import { reports } from '../../schema/reports.ts'
import { organRef } from '../organs/organ-columns.ts'
import type { Queryable } from '../queryable.ts'

/** A published report as lists show it: always the version in force. */
export interface PublishedReport {
  readonly organ: OrganRef
  readonly placeName: string
  readonly reportId: string
  readonly versionId: string
  readonly reportingYear: number
  readonly kind: ReportKind
  readonly format: FormatId
  readonly title: string
  readonly versionNo: number
  readonly publishedAt: string
  /** True when an earlier version had been published before. */
  readonly isCorrection: boolean
  readonly address: string
}

/** Columns of a published report. */
export const publishedColumns = {
  organ: organRef,
  placeName: sql<string>`coalesce(${divisions.name}, ${organs.divisionCode})`,
  reportId: reports.id,
  versionId: reportVersions.id,
  reportingYear: reports.reportingYear,
  kind: reports.kind,
  format: reportVersions.format,
  title: reportVersions.title,
  versionNo: reportVersions.no,
  publishedAt: publications.publishedAt,
  isCorrection: sql<boolean>`exists (select from publications earlier
    where earlier.report_id = ${reports.id} and earlier.published_at < ${publications.publishedAt})`,
  address: publications.address,
}

/** Begins a query for published reports in force. */
export function selectPublished(tx: Queryable) {
  return tx
    .select(publishedColumns)
    .from(reports)
    .innerJoin(reportVersions, eq(reportVersions.id, reports.publishedVersionId))
    .innerJoin(publications, eq(publications.versionId, reports.publishedVersionId))
    .innerJoin(organs, eq(organs.id, reports.organId))
    .leftJoin(divisions, eq(divisions.code, sql`left(${organs.divisionCode}, 6)`))
    .$dynamic()
}
