import type { PublicReportLine } from '@gongkai/core/exchange'
import type { PublishedReport } from '@gongkai/db'

/** A published report as a line of a list. */
export function toLine(report: PublishedReport): PublicReportLine {
  const { organ, placeName, reportingYear, kind, title, versionNo, publishedAt, isCorrection, address } = report
  return { organ, placeName, reportingYear, kind, title, versionNo, publishedAt, isCorrection, address }
}
