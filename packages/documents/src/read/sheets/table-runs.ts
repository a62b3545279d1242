import type { VisibleRow } from './visible-rows.ts'

/** Rows that stand together as a table, with its first and last column. */
export interface TableRun {
  from: number
  to: number
}

/** A longer text is a passage, not a label. */
const LONGEST_LABEL = 60
const ENDS_SENTENCE = /[。；;！!？?]$/
/** Columns a table of a report may have; blank cells further out are not written down. */
const WIDEST_TABLE = 60

const isPassage = (text: string) => text.length > LONGEST_LABEL || ENDS_SENTENCE.test(text) || text.includes('\n\n')

/** Last column in which anything stands, or that a merged cell reaches. */
const lastColumn = ({ cells }: VisibleRow) => cells.at(-1)!.to

/** True for a single cell over the whole width, such as a heading between tables. */
const spansAll = ({ cells }: VisibleRow, to: number) =>
  cells.length === 1 && cells[0]!.to >= to && cells[0]!.colSpan > 1

/**
 * Which rows of a sheet are rows of a table, by position; the others are prose. Rows with several filled cells are; so are
 * short single ones that stand right above such a row or, with blank cells behind them, right beside one.
 */
export function tableRuns(rows: readonly VisibleRow[]): readonly (TableRun | null)[] {
  const width = Math.max(0, ...rows.filter(({ cells }) => cells.length > 1).map(lastColumn))
  const isRow = rows.map(({ cells }) => cells.length > 1)
  const touches = (index: number, other: number) =>
    rows[other] !== undefined && Math.abs(rows[other].number - rows[index]!.number) === 1
  const isLabel = (index: number) => !isRow[index] && !isPassage(rows[index]!.cells[0]!.text)
  const joins = (index: number, other: number) => isLabel(index) && touches(index, other) && isRow[other]
  // A label with blank cells behind it is a row that nobody filled in; they follow each other without end.
  const isOpen = (index: number) => !spansAll(rows[index]!, width)
  rows.forEach((_, index) => (isRow[index] ||= (isOpen(index) && joins(index, index - 1)) ?? false))
  for (let index = rows.length - 1; index >= 0; index--)
    if (isOpen(index) && joins(index, index + 1)) isRow[index] = true
  const headings = rows.map((_, index) => joins(index, index + 1))
  return runsOf(
    rows,
    rows.map((_, index) => isRow[index]! || headings[index]!),
  )
}

function runsOf(rows: readonly VisibleRow[], isRow: readonly boolean[]): (TableRun | null)[] {
  let open: TableRun | null = null
  return rows.map((row, index) => {
    if (!isRow[index]) return (open = null)
    const isNext = index > 0 && row.number === rows[index - 1]!.number + 1
    if (open === null || !isNext) open = { from: Infinity, to: 0 }
    open.from = Math.min(open.from, row.cells[0]!.column)
    open.to = Math.min(Math.max(open.to, lastColumn(row)), open.from + WIDEST_TABLE)
    return open
  })
}
