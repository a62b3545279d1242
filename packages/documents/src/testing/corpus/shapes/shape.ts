import type { SeededRandom } from '@gongkai/core/testing'
import type { PrintedCell, PrintedReport, PrintedTable } from '../printed-report.ts'

/** What a shape needs to draw a report. */
export interface Drawing {
  readonly random: SeededRandom
  /** Text of a cell as it goes into the file: values carry a mark. */
  readonly textOf: (cell: PrintedCell) => string
}

/** One way in which published copies print a report. */
export interface Shape {
  readonly name: string
  readonly fileName: 'report.txt' | 'report.html'
  /** False when a blank value cell leaves nothing behind, so that its neighbours could stand in its place. */
  readonly tracesBlanks: boolean
  /** True when the digits of neighbouring cells may run together. */
  readonly runsTogether: boolean
  readonly draw: (report: PrintedReport, drawing: Drawing) => string
}

/** Lines of a table. */
export type DrawTable = (table: PrintedTable, drawing: Drawing) => string[]

/** A shape of text files: everything around the tables is a line of its own. */
export function textShape(
  name: string,
  drawTable: DrawTable,
  { tracesBlanks = true, blankLines = false }: { readonly tracesBlanks?: boolean; readonly blankLines?: boolean } = {},
): Shape {
  const draw = (report: PrintedReport, drawing: Drawing) => {
    const lines = [
      ...report.menu,
      ...report.title,
      ...report.preface,
      ...report.sections.flatMap(({ heading, before, table, after }) => [
        ...(heading === null ? [] : [heading]),
        ...before,
        ...(table ? drawTable(table, drawing) : []),
        ...after,
      ]),
      ...report.signature,
      ...report.footer,
    ]
    return `${lines.join(blankLines ? '\n\n' : '\n')}\n`
  }
  return { name, fileName: 'report.txt', tracesBlanks, runsTogether: false, draw }
}
