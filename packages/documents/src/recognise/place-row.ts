import type { EquationCode } from '@gongkai/core'
import { tokensUnderHeaders, type ColumnRanges } from './column-ranges.ts'
import type { FoundRow } from './find-rows.ts'
import { startsOf, type TableHabits } from './place-values.ts'
import { isLoose } from './readings/loose-table.ts'
import type { LooseTable } from './readings/read-loose-row.ts'
import type { Token } from './token.ts'

/** The tokens a column may be read from: one when it is certain. */
export interface ColumnTokens {
  /** Position of the cell in the official row. */
  readonly column: number
  readonly tokens: readonly Token[]
  /** Parts of a token's text that may be meant, where several numbers stand in it; '' for a blank that left no trace. */
  readonly readings?: readonly string[]
  /** Equations of the form that chose among several readings. */
  readonly deducedBy?: readonly EquationCode[]
}

/** What is known about a row before its cells are placed. */
export interface RowContext {
  readonly order: readonly number[]
  readonly ranges: ColumnRanges | null
  readonly habits: TableHabits
  readonly loose: LooseTable
  /** True when the file ends with this row, perhaps inside it. */
  readonly endsFile: boolean
  /** True when rows before it were read, so that a short last row can only be cut off. */
  readonly hasRowsBefore: boolean
}

/** A number at the very end of a file may have lost digits, unless its cell was closed. A zero begins no count. */
function isComplete({ line, cell, text }: Token): boolean {
  return line.source.cells[cell]!.closed || text === '0'
}

/** How a row is placed: column by column, or not before its readings are compared with those of other rows. */
export type PlacedRow = readonly ColumnTokens[] | 'loose'

/**
 * Places the values of a row. Headers right above decide where lines are whole rows of equal length; otherwise the number
 * of values does. What neither tells for certain is left out, or left to the readings of loose rows.
 */
export function placeRow(found: FoundRow, context: RowContext): PlacedRow {
  const { order, ranges, habits, loose, endsFile, hasRowsBefore } = context
  const isCut = endsFile && hasRowsBefore && found.fit.kind === 'short'
  if (isLoose(found)) {
    if (!isCut && found.tokens.every(isComplete)) return 'loose'
    return loose.isSpaced ? placeCutRow(found, order) : []
  }
  const isPage = found.tokens[0]?.line.source.table !== null
  // In a web page spans say which cell is which; a row with the right number of cells needs no header, unless the file ends
  // in it: then the cells may be the first few of more.
  const isWhole = isPage && !endsFile && found.tokens.length === found.count
  if (found.ownLine && ranges !== null && !isWhole) {
    const under = tokensUnderHeaders(ranges, found.tokens, endsFile)
    if (under)
      return under.flatMap((token, column) => (token && isComplete(token) ? [{ column, tokens: [token] }] : []))
    // The row does not lie under its headers: only a row without any blank cell can still be counted off.
    if (ranges.isSpread || found.tokens.some(({ kind }) => kind === 'blank')) return []
  }
  return isCut ? placeCutRow(found, order) : placeByCount(found, order, habits)
}

function placeByCount(found: FoundRow, order: readonly number[], habits: TableHabits): ColumnTokens[] {
  const starts = startsOf(found, habits)
  const placed: ColumnTokens[] = []
  if (starts.length === 0) return placed
  for (let printed = 0; printed < found.count; printed++) {
    const tokens = tokensAt(found.tokens, starts, printed)
    if (tokens.length > 0 && tokens.every(isComplete)) placed.push({ column: order[printed] ?? printed, tokens })
  }
  return placed
}

/** The tokens that may be meant at a printed place, one for each start of the row. */
function tokensAt(tokens: readonly Token[], starts: readonly number[], printed: number): Token[] {
  const found: Token[] = []
  for (const start of starts) {
    const token = tokens[start + printed]
    if (token) found.push(token)
  }
  return found
}

/** Values of the row in which the file ends, from the left. */
function placeCutRow({ tokens }: FoundRow, order: readonly number[]): ColumnTokens[] {
  if (tokens[0]?.kind === 'blank') return []
  return tokens.flatMap((token, printed) =>
    isComplete(token) ? [{ column: order[printed] ?? printed, tokens: [token] }] : [],
  )
}
