import type { SourceCell, SourceLine } from './raw-document.ts'

const SEPARATOR = /[|｜\t]/
const SEPARATORS = /[|｜\t]/g
const RULE_OF_DASHES = /^:?-{3,}:?$/

/** Cells of one line. A separator at the end closes the last cell; one at the start makes a blank cell unless it only opens the line. */
function splitCells(line: string, isLast: boolean, opened: boolean): SourceCell[] {
  const parts = line.replace(/^ +/, '').split(SEPARATORS)
  // A tab stands between cells only; a bar may also close the last one.
  const closedAtEnd = /[|｜]\s*$/.test(line)
  if (closedAtEnd) parts.pop()
  if (opened && parts.length > 1 && parts[0]!.trim() === '') parts.shift()
  return parts.map((part, index) => ({
    text: part.trim(),
    column: index + 1,
    colSpan: 1,
    rowSpan: 1,
    closed: !isLast || closedAtEnd || index < parts.length - 1,
  }))
}

const isRuleOfDashes = (cells: readonly SourceCell[]) =>
  cells.length > 1 && cells.every((cell) => RULE_OF_DASHES.test(cell.text))

/** How the lines of a text are written. */
interface TextStyle {
  /** Every row begins with a separator, as in Markdown; it then opens the row and holds no cell. */
  readonly opened: boolean
}

const OPENED_SHARE = 0.8

function styleOf(rows: readonly string[]): TextStyle {
  const withCells = rows.filter((row) => (row.trim().match(SEPARATORS)?.length ?? 0) > 1)
  const opened = withCells.filter((row) => /^[|｜]/.test(row.trimStart())).length
  return { opened: opened >= withCells.length * OPENED_SHARE }
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
  const cells = splitCells(text, isLast, style.opened)
  return isRuleOfDashes(cells) ? null : { ...base, kind: 'row', cells }
}

/** Lines of a text file. Blank ones are left out, the others keep their number. */
export function readText(text: string): SourceLine[] {
  const rows = text.split(/\r\n|\n|\r|\u2028|\u2029|\f/)
  const style = styleOf(rows)
  return rows
    .flatMap((row, index) => readLine(row, index + 1, index === rows.length - 1, style) ?? [])
    .map((line, id) => ({ ...line, id }))
}
