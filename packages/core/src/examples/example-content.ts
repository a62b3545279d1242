import type { FormatId } from '../definition/define-format.ts'
import { FORMATS, formatForYear, getFormat } from '../formats/registry.ts'
import { toCellValue, type CellValue } from '../report/cell-value.ts'
import { narrativeFromText, type Narrative } from '../report/narrative.ts'
import type { ReportContent, SectionContent } from '../report/report.ts'
import { officialTitle, type ReportKind } from '../report/reporting-year.ts'
import { INVENTED_ORGAN, inventedNarrative, inventedPreface } from './invented-text.ts'

/** What an example says about its report; everything else is a valid report of an invented organ with zeros in all cells. */
export interface ExampleContent {
  readonly format?: FormatId
  readonly reportingYear?: number
  readonly kind?: ReportKind
  readonly organName?: string
  readonly title?: string
  readonly preface?: string
  /** Raw text by cell id. Totals are not filled in by themselves. */
  readonly cells?: Readonly<Record<string, string>>
  /** Words of a section; null leaves the section out. */
  readonly sections?: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6, string | null>>>
}

function yearOf({ reportingYear, format }: ExampleContent): number {
  if (reportingYear !== undefined) return reportingYear
  const later = FORMATS.find((candidate) => format !== undefined && candidate.firstYear > getFormat(format).firstYear)
  return later ? later.firstYear - 1 : 2024
}

/**
 * A complete, correct report of an invented county bureau, changed where `wanted` says so. The format follows the year,
 * the year the format. Throws for a cell id the format does not know, so that a misspelt id is seen at once.
 */
export function exampleContent(wanted: ExampleContent = {}): ReportContent {
  const reportingYear = yearOf(wanted)
  const format = wanted.format ? getFormat(wanted.format) : formatForYear(reportingYear)
  const organName = wanted.organName ?? INVENTED_ORGAN
  for (const id of Object.keys(wanted.cells ?? {}))
    if (!format.indexOf.has(id)) throw new Error(`${format.id} has no cell ${id}`)
  const cells: Record<string, CellValue> = {}
  for (const cell of format.cells) cells[cell.id] = toCellValue(cell.type, wanted.cells?.[cell.id] ?? '0')
  return {
    format: format.id,
    reportingYear,
    kind: wanted.kind ?? 'organ',
    organName,
    title: wanted.title ?? officialTitle(organName, reportingYear),
    preface: wanted.preface === undefined ? inventedPreface(reportingYear) : narrativeFromText(wanted.preface),
    sections: format.sections.flatMap(({ no, title }): SectionContent[] => {
      const words = wanted.sections?.[no]
      if (words === null) return []
      const narrative: Narrative = words === undefined ? inventedNarrative(no, reportingYear) : narrativeFromText(words)
      return [{ no, title, narrative }]
    }),
    cells,
  }
}
