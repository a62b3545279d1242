import type { PlacedRow } from './join-tables.ts'
import type { DrawnCell, DrawnRow, DrawnTable } from './page-parts.ts'

/** A table that the end of a page may have cut: its rows so far, and which of them is the first on the page. */
export interface TablePart {
  readonly rows: PlacedRow[]
  from: number
}

/** How far the sides of a table on two pages may lie apart. */
const SAME_SIDE = 6
/** What stands in value cells: what a label never is. */
const VALUE = /^[\d\s.,%+\-—/]+$/
const BEGINS_LABEL = /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])/

const wordsOf = (row: DrawnRow) => row.map(({ text }) => text.replace(/\s+/g, '')).join('|')
const isFilled = ({ text }: DrawnCell) => text !== ''
const isValue = ({ text }: DrawnCell) => VALUE.test(text)
const isBelow = (upper: DrawnCell, lower: DrawnCell) =>
  Math.abs(upper.left - lower.left) <= SAME_SIDE && Math.abs(upper.right - lower.right) <= SAME_SIDE

/** True when both sides of a table lie under sides of cells of the other: where a merged cell goes on, its outer border may be missing. */
function isRuledAlike(rows: readonly PlacedRow[], { left, right }: DrawnTable): boolean {
  const isSide = (at: number) =>
    rows.some(({ cells }) =>
      cells.some((cell) => Math.abs(cell.left - at) <= SAME_SIDE || Math.abs(cell.right - at) <= SAME_SIDE),
    )
  return isSide(left) && isSide(right)
}

/** How many rows at the beginning of a table's next part repeat its first ones. */
function repeatedRows(rows: readonly PlacedRow[], next: readonly DrawnRow[]): number {
  let count = 0
  while (
    count < next.length - 1 &&
    count < rows.length &&
    wordsOf(next[count]!) === wordsOf(rows[count]!.cells) &&
    next[count]!.some(isFilled) &&
    !next[count]!.some(isValue)
  )
    count++
  return count
}

/** Cells that reach down to the end of the page, with the row they begin in. */
function lowestCells({ rows, from }: TablePart): { row: number; cell: DrawnCell }[] {
  return rows.flatMap(({ cells }, row) =>
    row < from ? [] : cells.filter(({ rowSpan }) => row + rowSpan >= rows.length).map((cell) => ({ row, cell })),
  )
}

/** True when the words of a cell may go on in the one below: they fill their line, and those below begin no label. */
const mayGoOn = (upper: DrawnCell, lower: DrawnCell) =>
  upper.text === '' || (upper.isFull && !isValue(upper) && !isValue(lower) && !BEGINS_LABEL.test(lower.text))

/**
 * True when a row is the rest of the last one, cut by the end of the page. One of the two has the values, and the words of each
 * cell may go on in the one below. Where other rows of the table have no values either, nothing is certain.
 */
function isRest(row: DrawnRow, rows: readonly PlacedRow[]): boolean {
  const own = row.filter(({ rowSpan }) => rowSpan === 1)
  const above = rows.at(-1)!.cells.filter(({ rowSpan }) => rowSpan === 1)
  const filled = own.filter(isFilled)
  if (filled.length === 0 || own.some(isValue) === above.some(isValue)) return false
  const isLike = (cells: DrawnRow) =>
    cells.length >= own.length &&
    cells.some(isFilled) &&
    !cells.some(isValue) &&
    own.every((cell) => cells.some((one) => isBelow(one, cell)))
  if (rows.slice(0, -1).some(({ cells }) => isLike(cells))) return false
  return filled.every((cell) => {
    const upper = above.find((one) => isBelow(one, cell))
    return upper !== undefined && mayGoOn(upper, cell) && !(BEGINS_LABEL.test(cell.text) && !isValue(cell))
  })
}

/** Appends the words of a lower cell to the one it continues. */
function join(part: TablePart, { row, cell }: { row: number; cell: DrawnCell }, lower: DrawnCell): void {
  const { page, cells } = part.rows[row]!
  const text = [cell.text, lower.text].filter((words) => words !== '').join('\n')
  part.rows[row] = { page, cells: cells.map((one) => (one === cell ? { ...one, text } : one)) }
}

/**
 * Adds the part of a table on the next page to the rows before it, without rows repeated as its head. A row cut in two is one
 * again, and so is a label that goes on beside several rows. Returns false, and adds nothing, when it is another table.
 */
export function continueTable(part: TablePart, next: DrawnTable, page: number): boolean {
  if (!isRuledAlike(part.rows, next)) return false
  const fresh = next.rows.slice(repeatedRows(part.rows, next.rows))
  const [first = []] = fresh
  const isCut = isRest(first, part.rows)
  const lowest = lowestCells(part)
  const last = part.rows.length - 1
  const continued = new Set<DrawnCell>()
  for (const lower of first) {
    const upper = lowest.find(({ cell }) => isBelow(cell, lower))
    const isOfRow = upper?.row === last && upper.cell.rowSpan === 1 && lower.rowSpan === 1
    if (!upper || !isFilled(lower) || (isOfRow ? !isCut : !isFilled(upper.cell) || !mayGoOn(upper.cell, lower)))
      continue
    join(part, upper, lower)
    continued.add(lower)
  }
  const rest = first.map((cell) => (continued.has(cell) ? { ...cell, text: '' } : cell))
  part.from = part.rows.length
  if (!isCut && first.length > 0) part.rows.push({ page, cells: rest })
  for (const cells of fresh.slice(1)) part.rows.push({ page, cells })
  return true
}
