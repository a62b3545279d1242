import type { EquationCode, Format, TableId } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'
import { alignLabels, type Anchor } from './align-labels.ts'
import { findColumnOrder } from './column-order.ts'
import { findColumnRanges } from './column-ranges.ts'
import { findRows, type FoundRow } from './find-rows.ts'
import { outlineOf, type Outline } from './outline.ts'
import { placeRow, type ColumnTokens } from './place-row.ts'
import { learnHabits } from './place-values.ts'
import { tokenise, type Token } from './token.ts'

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

/** Reads one table from the lines it stands in. Rows and columns that cannot be placed for certain are left alone. */
export function matchTable(
  format: Format,
  table: TableId,
  lines: readonly CleanLine[],
  isLastOfFile: boolean,
): MatchedTable {
  const outline = outlineOf(format, table)
  const tokens = tokenise(lines)
  const anchors = alignLabels(outline, tokens)
  const used = new Set<number>()
  for (const { from, to } of anchors) for (let index = from; index <= to; index++) used.add(index)
  const rows = findRows(outline, tokens, anchors, used)
  const habits = learnHabits(rows)
  const headerText = headerTexts(anchors, tokens)
  const columnsOf = outline.blocks.map((block) => ({
    order: findColumnOrder(outline, block, anchors, tokens),
    ranges: findColumnRanges(block, anchors, tokens),
  }))
  const placed: PlacedCell[] = []
  for (const found of rows) {
    const { order, ranges } = columnsOf[found.row.block]!
    if (order === null) continue
    const endsFile = isLastOfFile && found.at.at(-1) === tokens.length - 1
    const columns = placeRow(found, { format, order, ranges, habits, endsFile, hasRowsBefore: placed.length > 0 })
    placed.push(...columns.map((column) => toCell(outline, found, column, headerText)))
    markUsed(used, found, columns)
  }
  return { table, tokens, anchors, placed, used }
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
