import type { ReportContent } from '@gongkai/core'
import type { ImportedReport } from '../imported-report.ts'
import { cellValuesOf } from '../map/imported-facts.ts'

/** What an import found, as the content of a report. */
export function contentOf(imported: ImportedReport): Partial<ReportContent> {
  const { format, year, reportKind, organName, title, preface, sections } = imported
  return {
    format,
    reportingYear: year!,
    kind: reportKind,
    organName: organName!,
    title: title!,
    preface,
    sections: [...sections],
    cells: cellValuesOf(imported),
  }
}
