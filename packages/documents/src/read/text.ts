import type { SourceCell, SourceLine } from './raw-document.ts'

const SEPARATOR = /[|｜\t]/
const SEPARATORS = /[|｜\t]/g
const RULE_OF_DASHES = /^:?-{3,}:?$/

/** A cell that Markdown prints bold or slanted as a whole. */
const withoutEmphasis = (text: string) =>
  /^[*_]/.test(text) ? text.replace(/^(\*{1,3}|_{1,3})(.*[^*_])\1$/, '$2') : text

/**
 * Cells of one line. A separator at the start makes a blank cell unless it only opens the line, and one at the end unless
 * it only closes it.
 */
function splitCells(line: string, isLast: boolean, { opened, closed }: TextStyle): SourceCell[] {
  const parts = line.replace(/^ +/, '').split(SEPARATOR)
  // A tab stands between cells only; a bar may also close the last one.
  const endsWithBar = ENDS_WITH_BAR.test(line.trimEnd())
  if (endsWithBar && (closed || parts.length === 2)) parts.pop()
  if (opened && parts.length > 1 && parts[0]!.trim() === '') parts.shift()
  return parts.map((part, index) => ({
    text: withoutEmphasis(part.trim()),
    column: index + 1,
    colSpan: 1,
    rowSpan: 1,
    closed: !isLast || endsWithBar || index < parts.length - 1,
  }))
}

const isRuleOfDashes = (cells: readonly SourceCell[]) =>
  cells.length > 1 && cells.every((cell) => RULE_OF_DASHES.test(cell.text))

/** How the lines of a text are written. */
interface TextStyle {
  /** Every row begins with a separator, as in Markdown; it then opens the row and holds no cell. */
  readonly opened: boolean
  /** Every row ends with a bar; elsewhere a bar at the end stands before a blank cell. */
  readonly closed: boolean
  /** Cells stand on lines of their own with a bar alone on the line between two of them. */
  readonly barsBetween: boolean
}

const OPENED_SHARE = 0.8
const FEWEST_BARS_BETWEEN = 10
const ALONE_SHARE = 0.9
const BAR_ALONE = /^[|｜]$/
/** The first cell of a row behind the bar that opens it, or what a merged cell left of a row. */
const OPENS_ROW = /^[|｜](?:[^|｜]+|[|｜]+)$/
const ENDS_WITH_BAR = /[|｜]$/

/** A cell with a number: what a row of a table has and a menu has not. */
const HAS_NUMBER_CELL = /[|｜]\s*[\d０-９]+\s*(?:[|｜]|$)/

/** True when every row with numbers ends with a bar. */
const isClosed = (rows: readonly string[]) =>
  rows.filter((row) => HAS_NUMBER_CELL.test(row)).every((row) => ENDS_WITH_BAR.test(row))

function styleOf(rows: readonly string[]): TextStyle {
  const trimmed = rows.map((row) => row.trim())
  const withBar = trimmed.filter((row) => /[|｜]/.test(row))
  const withCells = trimmed.filter((row) => (row.match(SEPARATORS)?.length ?? 0) > 1)
  const opened = withCells.filter((row) => /^[|｜]/.test(row)).length
  const alone = withBar.filter((row) => BAR_ALONE.test(row)).length
  const opening = withBar.filter((row) => OPENS_ROW.test(row)).length
  return {
    opened: opened >= withCells.length * OPENED_SHARE,
    closed: isClosed(withCells),
    barsBetween: alone >= FEWEST_BARS_BETWEEN && alone + opening >= withBar.length * ALONE_SHARE,
  }
}

/** Without the bars that stand alone behind a cell; one behind another bar is a blank cell and stays. */
function withoutBarsBetween(rows: readonly string[]): string[] {
  let afterCell = false
  return rows.map((row) => {
    const isBar = BAR_ALONE.test(row.trim())
    const isBetween = isBar && afterCell
    if (row.trim() !== '') afterCell = !isBar
    return isBetween ? '' : row
  })
}

function readLine(text: string, number: number, isLast: boolean, style: TextStyle): Omit<SourceLine, 'id'> | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const base = { locator: `line ${number}`, table: null, list: null }
  if (!SEPARATOR.test(trimmed)) {
    const markdown = /^#{1,6}\s+(.+)$/.exec(trimmed)
    const cell = { text: markdown?.[1] ?? trimmed, column: 1, colSpan: 1, rowSpan: 1, closed: !isLast }
    return { ...base, kind: markdown ? 'heading' : 'paragraph', cells: [cell] }
  }
  const cells = splitCells(text, isLast, style)
  return isRuleOfDashes(cells) ? null : { ...base, kind: 'row', cells }
}

/** Lines of a text file. Blank ones are left out, the others keep their number. */
export function readText(text: string): SourceLine[] {
  const rows = text.split(/\r\n|\n|\r|\u2028|\u2029|\f/)
  const style = styleOf(rows)
  const cells = style.barsBetween ? withoutBarsBetween(rows) : rows
  return cells
    .flatMap((row, index) => readLine(row, index + 1, index === rows.length - 1, style) ?? [])
    .map((line, id) => ({ ...line, id }))
}
