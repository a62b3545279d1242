import { getFormat, type Narrative, type NarrativeBlock, type ReportContent } from '@gongkai/core'
import { drawOrganTable, drawStatutoryTable, type DrawnTable } from '../drawn-table.ts'
import { printable } from '../printable.ts'
import { sectionHeading } from '../section-heading.ts'
import { DRAFT_MARK } from '../texts.zh-cn.ts'
import { titleLines } from '../title-lines.ts'
import type { WriteOptions } from '../write-options.ts'

type PrintedBlock = Exclude<NarrativeBlock, { kind: 'table' }> | { readonly kind: 'table'; readonly table: DrawnTable }

/** What the template `report.typ` is filled with. */
export interface PrintedReport {
  readonly title: string
  readonly lines: readonly string[]
  readonly organ: string
  /** Day of the document's metadata; null for a document without one. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null
  /** Printed above every page; '' for none. */
  readonly mark: string
  readonly preface: readonly PrintedBlock[]
  readonly sections: readonly {
    readonly heading: string
    readonly table: DrawnTable | null
    readonly words: readonly PrintedBlock[]
  }[]
}

const printed = (narrative: Narrative): PrintedBlock[] =>
  narrative.map((block) => (block.kind === 'table' ? { kind: 'table', table: drawOrganTable(block.rows) } : block))

function dateParts(date: string | undefined): PrintedReport['date'] {
  if (date === undefined) return null
  const [year, month, day] = date.split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}

/** A report as data for the template. */
export function printedReport(content: ReportContent, { draft = false, date }: WriteOptions): PrintedReport {
  const format = getFormat(content.format)
  return {
    title: content.title,
    lines: titleLines(content),
    organ: content.organName,
    date: dateParts(date),
    mark: draft ? DRAFT_MARK : '',
    preface: printed(content.preface),
    sections: content.sections.map(({ no, title, narrative }) => {
      const table = format.tables.find(({ section }) => section === no)
      return {
        heading: sectionHeading(no, title),
        table: table ? drawStatutoryTable(format, table.id, content) : null,
        words: printed(narrative),
      }
    }),
  }
}

/** The data as the template reads it, without characters no file can hold. */
export function printedJson(report: PrintedReport): string {
  return JSON.stringify(report, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value))
}
