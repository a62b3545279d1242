import type { Explanation, Finding, FormatId, ReportContent, ReportKind } from '@gongkai/core'
import { reportVersions } from '../../schema/report-versions.ts'

/** What is known of a version without opening it. */
export interface VersionSummary {
  readonly id: string
  readonly reportId: string
  readonly organId: string
  readonly reportingYear: number
  readonly kind: ReportKind
  readonly format: FormatId
  readonly no: number
  readonly title: string
  readonly contentHash: string
  readonly note: string
  readonly createdAt: string
}

/** A whole version. */
export interface StoredVersion extends VersionSummary {
  readonly content: ReportContent
  readonly findings: Finding[]
  readonly explanations: Explanation[]
}

/** Columns of a version's summary. */
export const versionSummary = {
  id: reportVersions.id,
  reportId: reportVersions.reportId,
  organId: reportVersions.organId,
  reportingYear: reportVersions.reportingYear,
  kind: reportVersions.kind,
  format: reportVersions.format,
  no: reportVersions.no,
  title: reportVersions.title,
  contentHash: reportVersions.contentHash,
  note: reportVersions.note,
  createdAt: reportVersions.createdAt,
}

/** Columns of a whole version. */
export const versionColumns = {
  ...versionSummary,
  content: reportVersions.content,
  findings: reportVersions.findings,
  explanations: reportVersions.explanations,
}
