import { AppError } from '@gongkai/core'
import type { HiddenParts, RawDocument, SourceCell, SourceLine } from '../raw-document.ts'
import { MOST_CELLS } from '../raw-document.ts'
import { cellAddress, type SheetGrid, type Workbook } from './sheet-grid.ts'
import { tableRuns, type TableRun } from './table-runs.ts'
import { unfilledRow } from './unfilled-row.ts'
import { visibleRows, type VisibleCell, type VisibleRow } from './visible-rows.ts'

interface Walk {
  readonly file: string
  readonly lines: SourceLine[]
  tables: number
  cells: number
}

function push(walk: Walk, line: Omit<SourceLine, 'id'>): void {
  walk.cells += line.cells.length
  if (walk.cells > MOST_CELLS) throw new AppError('FILE_TOO_LARGE', { file: walk.file, limit: `${MOST_CELLS} 格` })
  walk.lines.push({ ...line, id: walk.lines.length })
}

function toSourceCell({ text, column, colSpan, rowSpan }: VisibleCell, row: number): SourceCell {
  const line = text.includes('\n') ? text.replace(/\s*\n\s*/g, '\n') : text
  return { text: line, column, colSpan, rowSpan, closed: true, address: cellAddress(row, column) }
}

/** Cells of a table row, blank ones included, from the first to the last column of the table. */
function rowCells(
  { hiddenColumns }: SheetGrid,
  { number, cells, blanks, covered }: VisibleRow,
  run: TableRun,
): SourceCell[] {
  const all = [...cells, ...blanks.filter(({ column }) => column >= run.from && column <= run.to)]
  for (let column = run.from; column <= run.to; column++) {
    const isTaken =
      cells.some((cell) => cell.column === column) || covered.some(([from, to]) => column >= from && column <= to)
    if (!isTaken && !hiddenColumns.has(column)) all.push({ text: '', column, to: column, colSpan: 1, rowSpan: 1 })
  }
  return all.toSorted((a, b) => a.column - b.column).map((cell) => toSourceCell(cell, number))
}

/** Prose: each line of a cell is a paragraph of its own. */
function pushProse(walk: Walk, locator: string, { number, cells }: VisibleRow): void {
  for (const cell of cells)
    for (const piece of cell.text.split('\n')) {
      const text = piece.trim()
      if (text === '') continue
      const own = { ...toSourceCell(cell, number), text, column: 1, colSpan: 1, rowSpan: 1 }
      push(walk, { kind: 'paragraph', locator, table: null, list: null, cells: [own] })
    }
}

function walkSheet(walk: Walk, sheet: SheetGrid): void {
  // A comma would end the name in a locator.
  const place = `sheet ${sheet.name.replaceAll(',', '，')}`
  const rows = visibleRows(sheet, walk.file)
  const runs = tableRuns(rows)
  const numbers = new Map<TableRun, number>()
  const pushRow = (row: VisibleRow, run: TableRun) => {
    if (!numbers.has(run)) numbers.set(run, ++walk.tables)
    const locator = `${place}, row ${row.number}`
    push(walk, { kind: 'row', locator, table: numbers.get(run)!, list: null, cells: rowCells(sheet, row, run) })
  }
  rows.forEach((row, index) => {
    const run = runs[index]
    if (!run) return pushProse(walk, `${place}, row ${row.number}`, row)
    pushRow(row, run)
    const unfilled = runs[index + 1] === run ? null : unfilledRow(row, run, rows[index + 1])
    if (unfilled !== null && !sheet.hiddenRows.has(unfilled.number)) pushRow(unfilled, run)
  })
}

function hiddenParts({ sheets, hiddenSheets }: Workbook): HiddenParts {
  const filledRows = (sheet: SheetGrid) => [...sheet.hiddenRows].filter((row) => sheet.rows.has(row)).length
  const filledColumns = (sheet: SheetGrid) =>
    [...sheet.hiddenColumns].filter((column) => [...sheet.rows.values()].some((cells) => cells.has(column))).length
  const sum = (count: (sheet: SheetGrid) => number) => sheets.reduce((total, sheet) => total + count(sheet), 0)
  return { sheets: hiddenSheets, rows: sum(filledRows), columns: sum(filledColumns) }
}

/** Lines of a workbook, sheet after sheet: rows of its tables with every cell's address, and prose as paragraphs. Throws FILE_TOO_LARGE. */
export function linesOfSheets(workbook: Workbook): Pick<RawDocument, 'lines' | 'hidden'> {
  const walk: Walk = { file: workbook.file, lines: [], tables: 0, cells: 0 }
  for (const sheet of workbook.sheets) walkSheet(walk, sheet)
  return { lines: walk.lines, hidden: hiddenParts(workbook) }
}
