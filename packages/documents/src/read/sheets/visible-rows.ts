import { AppError } from '@gongkai/core'
import { MOST_CELLS } from '../raw-document.ts'
import type { MergedRange, SheetGrid } from './sheet-grid.ts'

/** Comparisons of cells with merges; a sheet of a report needs some ten thousand. */
const MOST_WORK = 20_000_000

/** A filled cell as it is seen, with the columns and rows it covers there. */
export interface VisibleCell {
  readonly text: string
  readonly column: number
  /** Last column it covers. */
  readonly to: number
  readonly colSpan: number
  readonly rowSpan: number
}

/** A row as it is seen. Cells that a merged one covers are in no row. */
export interface VisibleRow {
  readonly number: number
  /** Filled cells from left to right. */
  readonly cells: readonly VisibleCell[]
  /** Merged cells that begin here and hold nothing. */
  readonly blanks: readonly VisibleCell[]
  /** Columns covered by merged cells, whether from this row or from one above. */
  readonly covered: readonly (readonly [number, number])[]
}

const shown = (from: number, to: number, hidden: ReadonlySet<number>) => {
  let count = to - from + 1
  for (const one of hidden) if (one >= from && one <= to) count--
  return count
}

const firstShown = (from: number, to: number, hidden: ReadonlySet<number>) => {
  let at = from
  while (at <= to && hidden.has(at)) at++
  return at
}

/** What is seen of a merge: its text stands at its first row and column that are shown. */
interface SeenMerge {
  readonly row: number
  readonly bottom: number
  readonly cell: VisibleCell
}

function seeMerge(
  { rows, hiddenRows, hiddenColumns }: SheetGrid,
  { top, left, bottom, right }: MergedRange,
): SeenMerge | null {
  const colSpan = shown(left, right, hiddenColumns)
  const rowSpan = shown(top, bottom, hiddenRows)
  if (colSpan === 0 || rowSpan === 0) return null
  const text = rows.get(top)?.get(left)?.trim() ?? ''
  const column = firstShown(left, right, hiddenColumns)
  return { row: firstShown(top, bottom, hiddenRows), bottom, cell: { text, column, to: right, colSpan, rowSpan } }
}

/** Merges open at a row, as rows are gone through from top to bottom. */
function openMerges(merges: readonly SeenMerge[]): (row: number) => readonly SeenMerge[] {
  const waiting = merges.toSorted((a, b) => b.row - a.row)
  let open: SeenMerge[] = []
  return (row) => {
    while (waiting.length > 0 && waiting.at(-1)!.row <= row) open.push(waiting.pop()!)
    if (open.some(({ bottom }) => bottom < row)) open = open.filter(({ bottom }) => bottom >= row)
    return open
  }
}

function seeRow(sheet: SheetGrid, number: number, open: readonly SeenMerge[]): VisibleRow {
  const begun = open.filter(({ row }) => row === number).map(({ cell }) => cell)
  const covered = open.map(({ cell }) => [cell.column, cell.to] as const)
  const isFree = (column: number) =>
    !sheet.hiddenColumns.has(column) && !covered.some(([from, to]) => column >= from && column <= to)
  const plain = [...(sheet.rows.get(number) ?? [])]
    .filter(([column]) => isFree(column))
    .map(([column, text]) => ({ text: text.trim(), column, to: column, colSpan: 1, rowSpan: 1 }))
  const filled = [...begun.filter(({ text }) => text !== ''), ...plain]
  return {
    number,
    cells: filled.toSorted((a, b) => a.column - b.column),
    blanks: begun.filter(({ text }) => text === ''),
    covered,
  }
}

/** Rows of a sheet with anything in them, without what is hidden, merged cells as one. Throws FILE_TOO_LARGE. */
export function visibleRows(sheet: SheetGrid, file: string): VisibleRow[] {
  const merges = sheet.merges.flatMap((merge) => seeMerge(sheet, merge) ?? [])
  const openAt = openMerges(merges)
  const numbers = new Set([...sheet.rows.keys(), ...merges.map(({ row }) => row)])
  let work = 0
  return [...numbers]
    .filter((number) => !sheet.hiddenRows.has(number))
    .toSorted((a, b) => a - b)
    .map((number) => {
      const open = openAt(number)
      work += open.length * (1 + (sheet.rows.get(number)?.size ?? 0))
      if (work > MOST_WORK) throw new AppError('FILE_TOO_LARGE', { file, limit: `${MOST_CELLS} 格` })
      return seeRow(sheet, number, open)
    })
    .filter(({ cells }) => cells.length > 0)
}
