import type { FormatId, GridCell, GridRow, TableId } from '@gongkai/core'

/** A cell as one copy of a report prints it. A line break in `text` is a break inside the cell. */
export interface PrintedCell {
  readonly kind: GridCell['kind']
  /** What the form prints here; by it a quirk finds the label it is about. Empty for values. */
  readonly official: string
  text: string
  colSpan: number
  rowSpan: number
  /** The cell of the form whose value stands here; null for labels. */
  readonly cellId: string | null
  /** What a careful person reads here: an integer (fen for money), null for blank and unreadable. */
  value: number | null
  /** True where such a person would not be sure either, so that no value is right too. */
  isOpen: boolean
}

/** A row of a printed table. */
export interface PrintedRow {
  readonly part: GridRow['part']
  readonly block: number
  cells: PrintedCell[]
}

/** A statutory table as printed. */
export interface PrintedTable {
  readonly id: TableId
  readonly columns: number
  rows: PrintedRow[]
}

/** A section as printed; its table stands between the words. */
export interface PrintedSection {
  readonly no: 1 | 2 | 3 | 4 | 5 | 6
  /** Heading with its number; null where the copy lost it. */
  heading: string | null
  before: string[]
  readonly table: PrintedTable | null
  after: string[]
}

/** What the file tells of itself; null where it does not. */
export interface PrintedIdentity {
  organ: string | null
  year: number | null
  /** Null where tables of two forms stand in one file. */
  format: FormatId | null
}

/** A report before it is drawn in a shape. Quirks change it; what remains in it is what a reader can see. */
export interface PrintedReport {
  readonly identity: PrintedIdentity
  /** Full name, whether or not the file gives it. */
  readonly organ: string
  readonly year: number
  /** What a web page says of itself in its head; empty when nothing. */
  headTitle: string
  menu: string[]
  title: string[]
  preface: string[]
  readonly sections: PrintedSection[]
  signature: string[]
  footer: string[]
}

/** The tables of a report. */
export function tablesOf({ sections }: PrintedReport): PrintedTable[] {
  return sections.flatMap(({ table }) => table ?? [])
}

/** Every cell of a report with its row and table. */
export function* cellsOf(report: PrintedReport): Generator<{
  readonly cell: PrintedCell
  readonly row: PrintedRow
  readonly table: PrintedTable
}> {
  for (const table of tablesOf(report))
    for (const row of table.rows) for (const cell of row.cells) yield { cell, row, table }
}

/** The value cells of a report. */
export function valuesOf(report: PrintedReport): PrintedCell[] {
  return [...cellsOf(report)].flatMap(({ cell }) => (cell.cellId === null ? [] : [cell]))
}

/** The labels of a report that the form prints as one of `officials`. */
export function labelsOf(report: PrintedReport, ...officials: string[]): PrintedCell[] {
  return [...cellsOf(report)].flatMap(({ cell }) => (officials.includes(cell.official) ? [cell] : []))
}

/** First grid column of every cell of every row, as spans above push them aside. */
export function gridColumns({ rows }: PrintedTable): number[][] {
  const taken: boolean[][] = rows.map(() => [])
  return rows.map(({ cells }, y) => {
    let x = 0
    return cells.map(({ colSpan, rowSpan }) => {
      while (taken[y]![x]) x++
      const at = x
      for (let down = 0; down < rowSpan && y + down < rows.length; down++)
        for (let right = 0; right < colSpan; right++) taken[y + down]![at + right] = true
      return at
    })
  })
}

/** Takes a row out. Cells that reached into it end one row earlier; those that began in it begin in the next. */
export function removeRow(table: PrintedTable, index: number): void {
  table.rows.slice(0, index).forEach((row, y) => {
    for (const cell of row.cells) if (y + cell.rowSpan > index) cell.rowSpan--
  })
  const [removed] = table.rows.splice(index, 1)
  const next = table.rows[index]
  const reaching = removed!.cells.filter((cell) => cell.rowSpan > 1)
  for (const cell of reaching) cell.rowSpan--
  if (next && reaching.length > 0) next.cells.unshift(...reaching)
}
