import type { Token } from './token.ts'

/** Where the values of a row begin among its tokens. Several starts mean that blank cells leave the place open. */
export type RowFit =
  | { readonly kind: 'starts'; readonly starts: readonly number[] }
  | { readonly kind: 'short' }
  | { readonly kind: 'surplus' }
  | { readonly kind: 'nothing' }

/**
 * Fits the tokens behind a label to the `count` cells of its row. Blank cells before or behind the values may be what a
 * converter left of merged cells, so every window that holds all printed values is possible.
 */
export function fitRow(tokens: readonly Token[], count: number): RowFit {
  const first = tokens.findIndex((token) => token.kind !== 'blank')
  const last = tokens.findLastIndex((token) => token.kind !== 'blank')
  if (tokens.length === 0) return { kind: 'nothing' }
  if (first < 0) return tokens.length >= count ? { kind: 'starts', starts: [0] } : { kind: 'nothing' }
  if (last - first + 1 > count) return { kind: 'surplus' }
  const lowest = Math.max(0, last - count + 1)
  const highest = Math.min(first, tokens.length - count)
  if (highest < lowest) return { kind: 'short' }
  return { kind: 'starts', starts: Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index) }
}

/** A row with its fit, as the habits of a table are learnt from it. */
export interface FittedRow {
  readonly fit: RowFit
  readonly tokens: readonly Token[]
  readonly count: number
  readonly pad: number
}

/** What a converter does with merged cells, seen in the rows that leave no choice. */
export interface TableHabits {
  /** Blank cells of a merged label stand behind the values, or in front of them; null when no row shows it. */
  readonly padding: 'behind' | 'inFront' | null
  /** True when full rows show that values stand side by side although there are more cells than values. */
  readonly isSideBySide: boolean
  /** True when some row has its values spread over more cells than the form has columns. */
  readonly isSpread: boolean
}

const filledOf = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind !== 'blank').length

/** Learns the habits of a table from its unambiguous rows. */
export function learnHabits(rows: readonly FittedRow[]): TableHabits {
  const paddings = new Set<'behind' | 'inFront'>()
  let isSideBySide = false
  let isSpread = false
  for (const { fit, tokens, count, pad } of rows) {
    const filled = filledOf(tokens)
    if (fit.kind === 'surplus' && filled <= count) isSpread = true
    if (fit.kind !== 'starts' || fit.starts.length !== 1 || tokens.length <= count || filled < count) continue
    isSideBySide = true
    if (pad > 0 && fit.starts[0] === 0) paddings.add('behind')
    else if (pad > 0 && fit.starts[0] === pad) paddings.add('inFront')
  }
  return { padding: paddings.size === 1 ? [...paddings][0]! : null, isSideBySide, isSpread }
}

/**
 * The possible starts of a row's values, one when the table's habits decide. Rows with blanks among more cells than the
 * form has columns are only placed where full rows show that values stand side by side.
 */
export function startsOf({ fit, tokens, count, pad }: FittedRow, habits: TableHabits): readonly number[] {
  if (fit.kind !== 'starts') return []
  const isFull = tokens.length === count || filledOf(tokens) === count
  if (!isFull && (habits.isSpread || !habits.isSideBySide)) return []
  if (fit.starts.length === 1) return fit.starts
  const wanted =
    habits.padding === 'behind' || (pad === 0 && habits.isSideBySide) ? 0 : habits.padding === 'inFront' ? pad : null
  return wanted !== null && fit.starts.includes(wanted) ? [wanted] : fit.starts
}
