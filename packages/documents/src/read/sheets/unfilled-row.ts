import type { TableRun } from './table-runs.ts'
import type { VisibleRow } from './visible-rows.ts'

const HAS_DIGIT = /[\d０-９]/

/** True for a row of words over every column of its table: the head, and no row that waits for values itself. */
function isHead({ cells, covered }: VisibleRow, { from, to }: TableRun): boolean {
  const reaches = (column: number) =>
    cells.some((cell) => cell.column <= column && column <= cell.to) ||
    covered.some(([first, last]) => first <= column && column <= last)
  const columns = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return cells.length > 1 && cells.every(({ text }) => !HAS_DIGIT.test(text)) && columns.every(reaches)
}

/**
 * The row below the head of a table that ends there. A workbook writes blank cells down or not, so a row nobody filled in has
 * left no trace; below a head it is there all the same, and it is blank.
 */
export function unfilledRow(last: VisibleRow, run: TableRun, next: VisibleRow | undefined): VisibleRow | null {
  const number = last.number + 1
  if (next?.number === number || !isHead(last, run)) return null
  return { number, cells: [], blanks: [], covered: [] }
}
