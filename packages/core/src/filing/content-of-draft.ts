import { getFormat } from '../formats/registry.ts'
import type { Narrative } from '../report/narrative.ts'
import type { CellValue } from '../report/cell-value.ts'
import type { ReportContent } from '../report/report.ts'
import { officialTitle, type ReportKind } from '../report/reporting-year.ts'

/** What a report is before anything stands in it: whose, for which year, in which format. */
export interface ReportHead {
  readonly format: string
  readonly reportingYear: number
  readonly kind: ReportKind
  readonly organName: string
}

/** A section of a draft; 0 is the title with the words before section 一. */
export interface DraftSection {
  readonly no: number
  readonly title: string
  readonly narrative: Narrative
}

/** The content of a report as its draft stands: what the rules judge and what is frozen on approval. Throws FORMAT_UNKNOWN. */
export function contentOfDraft(
  head: ReportHead,
  cells: readonly (CellValue & { readonly id: string })[],
  sections: readonly DraftSection[],
): ReportContent {
  const format = getFormat(head.format)
  const sectionOf = (no: number) => sections.find((section) => section.no === no)
  const front = sectionOf(0)
  return {
    format: format.id,
    reportingYear: head.reportingYear,
    kind: head.kind,
    organName: head.organName,
    title: front?.title || officialTitle(head.organName, head.reportingYear),
    preface: front?.narrative ?? [],
    sections: format.sections.map(({ no, title }) => ({
      no,
      title: sectionOf(no)?.title || title,
      narrative: sectionOf(no)?.narrative ?? [],
    })),
    cells: Object.fromEntries(cells.map(({ id, raw, value, semantic }) => [id, { raw, value, semantic }])),
  }
}
