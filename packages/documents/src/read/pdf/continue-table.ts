import { beginsLabel } from './begins-label.ts'
import type { PlacedRow } from './join-tables.ts'
import type { DrawnCell, DrawnRow, DrawnTable } from './page-parts.ts'

/** A table that the end of a page may have cut: its rows so far, and which of them is the first on the page. */
export interface TablePart {
  readonly rows: PlacedRow[]
  from: number
}

/** A cell that reaches the end of a page, and the row it begins in. */
interface Lowest {
  readonly row: number
  readonly cell: DrawnCell
}

/** How far the sides of a table on two pages may lie apart. */
const SAME_SIDE = 6
/** What stands in value cells: what a label never is. */
const VALUE = /^[\d\s.,%+\-—/]+$/

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
function lowestCells({ rows, from }: TablePart): Lowest[] {
  return rows.flatMap(({ cells }, row) =>
    row < from ? [] : cells.filter(({ rowSpan }) => row + rowSpan >= rows.length).map((cell) => ({ row, cell })),
  )
}

/** True when the words of a cell may go on in the one below: they fill their line, and those below begin no label. */
const mayGoOn = (upper: DrawnCell, lower: DrawnCell) =>
  upper.text === '' || (upper.isFull && !isValue(upper) && !isValue(lower) && !beginsLabel(lower.text))

/** The cells of a row that belong to it alone. */
const ownCells = (row: DrawnRow) => row.filter(({ rowSpan }) => rowSpan === 1)

/** True when every filled cell of a row stands under a cell whose words may go on in it. */
function isBelowOpenWords(row: DrawnRow, above: DrawnRow): boolean {
  return row.filter(isFilled).every((cell) => {
    const upper = above.find((one) => isBelow(one, cell))
    return upper !== undefined && mayGoOn(upper, cell) && !(beginsLabel(cell.text) && !isValue(cell))
  })
}

/** True when some other row of the table has words but no values under the same cells: then a row without values is nothing strange. */
function hasRowWithoutValues(rows: readonly PlacedRow[], like: DrawnRow): boolean {
  return rows.some(
    ({ cells }) =>
      cells.some(isFilled) && !cells.some(isValue) && like.every((cell) => cells.some((one) => isBelow(one, cell))),
  )
}

/**
 * True when a row is the rest of the last one, cut by the end of the page: the words of each cell may go on in the one below, and
 * either one of the two has the values, or neither has any but several cells do go on, as in a head.
 */
function isRest(row: DrawnRow, rows: readonly PlacedRow[]): boolean {
  const own = ownCells(row)
  const above = ownCells(rows.at(-1)!.cells)
  const filled = own.filter(isFilled)
  if (filled.length === 0 || !isBelowOpenWords(own, above)) return false
  if (own.some(isValue) !== above.some(isValue)) return !hasRowWithoutValues(rows.slice(0, -1), own)
  return isHead(own, above) && (filled.length > 1 || own.indexOf(filled[0]!) > 0)
}

/** True for two rows of words, as a head has them. */
const isHead = (row: DrawnRow, above: DrawnRow) =>
  !row.some(isValue) && !above.some(isValue) && above.filter(isFilled).length > 1

/** True when cells of a head go on in the next row, beside others that stand there whole. */
function goesOnInHead(row: DrawnRow, rows: readonly PlacedRow[]): boolean {
  const above = ownCells(rows.at(-1)!.cells)
  const open = row.filter(
    (cell) => isFilled(cell) && above.some((upper) => isBelow(upper, cell) && isFilled(upper) && mayGoOn(upper, cell)),
  )
  return isHead(row, above) && open.length > 1
}

/** Appends the words of a lower cell to the one it continues. */
function join(part: TablePart, { row, cell }: Lowest, lower: DrawnCell): void {
  const { page, cells } = part.rows[row]!
  const text = [cell.text, lower.text].filter((words) => words !== '').join('\n')
  part.rows[row] = { page, cells: cells.map((one) => (one === cell ? { ...one, text } : one)) }
}

/**
 * True when a label beside several rows goes on in the cell below. Its words may all stand in the lower part; a blank part that
 * itself came over from a page before may be the end of another label.
 */
function isSameLabel({ from }: TablePart, { row, cell }: Lowest, lower: DrawnCell): boolean {
  if (isFilled(cell)) return mayGoOn(cell, lower)
  return lower.rowSpan > 1 && !isValue(lower) && (row > from || from === 0)
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
  const isHeadCut = goesOnInHead(first, part.rows)
  const lowest = lowestCells(part)
  const last = part.rows.length - 1
  const rest = first.map((lower) => {
    const upper = lowest.find(({ cell }) => isBelow(cell, lower))
    if (!upper || !isFilled(lower)) return lower
    const isOfRow = upper.row === last && upper.cell.rowSpan === 1 && lower.rowSpan === 1
    if (isOfRow && !isHeadCut ? !isCut : !isSameLabel(part, upper, lower)) return lower
    join(part, upper, lower)
    return { ...lower, text: '' }
  })
  part.from = part.rows.length
  if (!isCut && first.length > 0) part.rows.push({ page, cells: rest })
  for (const cells of fresh.slice(1)) part.rows.push({ page, cells })
  return true
}
