import { readCell, type EquationCode, type Format, type TableId } from '@gongkai/core'
import type { Anchor } from './align-labels.ts'
import { findColumnOrder } from './column-order.ts'
import { findColumnRanges } from './column-ranges.ts'
import type { FoundRow } from './find-rows.ts'
import { headPadding } from './head-padding.ts'
import { positionsOf, type LocatedTable } from './locate-table.ts'
import type { Outline } from './outline.ts'
import { placeRow, type ColumnTokens } from './place-row.ts'
import { learnHabits } from './place-values.ts'
import type { LooseTable } from './readings/read-loose-row.ts'
import { readLooseRows, type LooseFound } from './readings/read-loose-rows.ts'
import type { Token } from './token.ts'

/** A cell of the form and the source cell it was found in. */
export interface PlacedCell {
  readonly id: string
  readonly token: Token
  /** Further source cells that may be meant; then the reading is open. */
  readonly others: readonly Token[]
  /** Parts of the source cell that may be meant, where it holds several numbers. */
  readonly readings: readonly string[] | null
  /** Equations of the form that chose among several readings. */
  readonly deducedBy: readonly EquationCode[]
  /** Text of the column header and of the row label, for units printed there. */
  readonly headers: readonly string[]
}

/** A source table laid beside a table of the format. */
export interface MatchedTable {
  readonly table: TableId
  readonly tokens: readonly Token[]
  readonly anchors: readonly Anchor[]
  readonly placed: readonly PlacedCell[]
  /** Positions of tokens that a label or a cell was read from. */
  readonly used: ReadonlySet<number>
}

/** Reads the cells of a located table; `hasTablesBefore` when cells of tables before it were read. Rows and columns that cannot be placed for certain are left alone. */
export function readTable(
  format: Format,
  located: LocatedTable,
  loose: LooseTable,
  hasTablesBefore: boolean,
): MatchedTable {
  const { outline, tokens, anchors, rows } = located
  const used = positionsOf(anchors)
  const columnsOf = placeRows(format, located, loose, hasTablesBefore)
  const headerText = headerTexts(anchors, tokens)
  const placed: PlacedCell[] = []
  for (const found of rows) {
    const columns = columnsOf.get(found) ?? []
    placed.push(...columns.map((column) => toCell(outline, found, column, headerText)))
    markUsed(used, found, columns)
  }
  return { table: outline.table, tokens, anchors, placed, used }
}

/** Columns of every row: first of those that stand apart, then of those whose cells only the form's equations tell apart. */
function placeRows(
  format: Format,
  { outline, tokens, anchors, rows, isLastOfFile }: LocatedTable,
  loose: LooseTable,
  hasTablesBefore: boolean,
): Map<FoundRow, readonly ColumnTokens[]> {
  const columnsOf = outline.blocks.map((block) => ({
    order: findColumnOrder(outline, block, anchors, tokens),
    ranges: findColumnRanges(block, anchors, tokens),
  }))
  const habits = learnHabits(rows, headPadding(outline, anchors, tokens))
  const placed = new Map<FoundRow, readonly ColumnTokens[]>()
  const looseRows: LooseFound[] = []
  for (const found of rows) {
    const { order, ranges } = columnsOf[found.row.block]!
    if (order === null) continue
    const endsFile = isLastOfFile && found.at.at(-1) === tokens.length - 1
    const hasRowsBefore = rows.length === 1 ? hasTablesBefore : hasFullRow(placed, looseRows)
    const columns = placeRow(found, { order, ranges, habits, loose, endsFile, hasRowsBefore })
    if (columns === 'loose') looseRows.push({ found, order })
    else placed.set(found, columns)
  }
  if (looseRows.length === 0) return placed
  return new Map([...placed, ...readLooseRows(format, looseRows, loose, plainNumbers(format, placed))])
}

/** True when a row before was read whole, so that the table is known to print all of its columns. */
function hasFullRow(placed: ReadonlyMap<FoundRow, readonly ColumnTokens[]>, loose: readonly LooseFound[]): boolean {
  const isFull = ({ tokens, count }: FoundRow) => tokens.length >= count
  return (
    [...placed].some(([{ count }, columns]) => columns.length === count) || loose.some(({ found }) => isFull(found))
  )
}

/** Numbers of the cells that stand apart, by their index in the format; null where they are blank. */
function plainNumbers(
  format: Format,
  placed: ReadonlyMap<FoundRow, readonly ColumnTokens[]>,
): Map<number, number | null> {
  const numbers = new Map<number, number | null>()
  for (const [{ row }, columns] of placed)
    for (const { column, tokens } of columns) {
      const index = format.indexOf.get(row.cells[column]!)!
      const { value, semantic } = readCell(format.cells[index]!.type, tokens[0]!.text)
      if (tokens.length === 1 && semantic !== 'text') numbers.set(index, value)
    }
  return numbers
}

function headerTexts(anchors: readonly Anchor[], tokens: readonly Token[]): ReadonlyMap<number, string> {
  return new Map(
    anchors.map(({ label, from, to }) => [
      label,
      tokens
        .slice(from, to + 1)
        .map(({ text }) => text)
        .join(''),
    ]),
  )
}

function toCell(
  outline: Outline,
  { row }: FoundRow,
  found: ColumnTokens,
  headerText: ReadonlyMap<number, string>,
): PlacedCell {
  const header = outline.blocks[row.block]!.columns[found.column]!
  const [token, ...others] = found.tokens
  return {
    id: row.cells[found.column]!,
    token: token!,
    others,
    readings: found.readings ?? null,
    deducedBy: found.deducedBy ?? [],
    headers: [headerText.get(header) ?? '', headerText.get(row.anchor) ?? ''],
  }
}

/** Values that were placed are used, and so are the blank cells around them and what a converter printed twice. */
function markUsed(used: Set<number>, { at, tokens }: FoundRow, columns: readonly ColumnTokens[]): void {
  if (columns.length === 0) return
  const sources = new Set<Token>()
  for (const column of columns) for (const token of column.tokens) sources.add(token)
  tokens.forEach((token, index) => {
    if (token.kind === 'blank' || sources.has(token) || isRepeated(token, sources)) used.add(at[index]!)
  })
}

function isRepeated(token: Token, sources: ReadonlySet<Token>): boolean {
  for (const { text, line } of sources) if (text === token.text && line === token.line) return true
  return false
}
