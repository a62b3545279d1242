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

/** Where a converter puts the blank cells of a merged label: behind the row's values, or in front of them. */
export type PaddingStyle = 'behind' | 'inFront'

/** The style all rows with a single possible start agree on, or null when they show none or differ. */
export function paddingStyle(rows: readonly { fit: RowFit; tokens: number; count: number; pad: number }[]): PaddingStyle | null {
  const styles = new Set<PaddingStyle>()
  for (const { fit, tokens, count, pad } of rows) {
    if (fit.kind !== 'starts' || fit.starts.length !== 1 || tokens <= count || pad === 0) continue
    if (fit.starts[0] === 0) styles.add('behind')
    else if (fit.starts[0] === pad) styles.add('inFront')
  }
  return styles.size === 1 ? [...styles][0]! : null
}

/** The start a padding style asks for, when it is among the possible ones. */
export function startByStyle(starts: readonly number[], style: PaddingStyle | null, pad: number): number | null {
  if (starts.length === 1) return starts[0]!
  const wanted = style === 'behind' ? 0 : style === 'inFront' ? pad : null
  return wanted !== null && starts.includes(wanted) ? wanted : null
}
