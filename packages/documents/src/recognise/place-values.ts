import type { Token } from './token.ts'

/** Where blank cells that a merged label left behind stand: behind the values of the row, or in front of them. */
export type Padding = 'behind' | 'inFront'

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
  /** Grid columns each value covers. */
  readonly unit: number
}

/** What a converter does with merged cells, seen in the rows that leave no choice. */
export interface TableHabits {
  /** Blank cells of a merged label stand behind the values, or in front of them; null when nothing shows it. */
  readonly padding: Padding | null
  /** True when full rows show that values stand side by side although there are more cells than values. */
  readonly isSideBySide: boolean
  /** True when some row has its values spread over more cells than the form has columns. */
  readonly isSpread: boolean
}

const filledOf = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind !== 'blank').length

/** Learns the habits of a table from its unambiguous rows, and from its head where they show nothing. */
export function learnHabits(rows: readonly FittedRow[], inHead: Padding | null): TableHabits {
  const paddings = new Set<Padding>()
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
  const padding = paddings.size === 1 ? [...paddings][0]! : paddings.size === 0 ? inHead : null
  return { padding, isSideBySide, isSpread }
}

/** Where the values of a row begin as the habits of its table have it; null when they do not tell. */
function usualStart({ tokens, pad, unit }: FittedRow, { padding, isSideBySide }: TableHabits): number | null {
  if (padding === 'behind') return 0
  // A value that covers several columns is spread as well where blanks stand beside the cell they belong to.
  if (padding === 'inFront') return unit === 1 ? pad : null
  // A value right behind the label leaves no room for blanks in front of the values.
  if (unit === 1 && tokens[0]?.kind !== 'blank') return 0
  return pad === 0 && isSideBySide ? 0 : null
}

/**
 * The possible starts of a row's values, one when the table's habits decide. A row with blanks among more cells than the
 * form has columns is only placed where the habits of its table are known.
 */
export function startsOf(row: FittedRow, habits: TableHabits): readonly number[] {
  const { fit, tokens, count, pad } = row
  if (fit.kind !== 'starts') return []
  const usual = usualStart(row, habits)
  const isTable = tokens[0]?.line.source.table !== null
  const isFull = filledOf(tokens) === count || (tokens.length === count && (isTable || habits.padding === null))
  if (!isFull && (habits.isSpread || usual === null) && (!habits.isSideBySide || pad > 0)) return []
  if (usual === null || (isFull && fit.starts.length === 1)) return fit.starts
  // Blank cells at the end of a row may be missing altogether.
  return fit.starts.includes(usual) || usual > fit.starts.at(-1)! ? [usual] : fit.starts
}
