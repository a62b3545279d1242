import type { Anchor } from './align-labels.ts'
import type { OutlineBlock } from './outline.ts'
import type { Token } from './token.ts'

/** Positions in a line at which each column of a block stands, by official column; and how many positions a line has. */
export interface ColumnRanges {
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
  readonly width: number
  /** True when a column other than the last takes several positions: merged value cells are spread over blanks. */
  readonly isSpread: boolean
}

/** Position of a token in its line, from 1: the grid column in a web page, the number of the cell elsewhere. */
export function positionOf({ line, cell }: Token): number {
  return line.source.cells[cell]!.column
}

/** How many positions a line has. */
export function widthOf({ line }: Token): number {
  const last = line.source.cells.at(-1)!
  return last.column + last.colSpan - 1
}

/**
 * Where the columns of a block stand, told by their headers. Null when a header was not found, when header lines differ in
 * length (merged cells were left out) or when several columns begin at one place (blanks were put behind the row).
 */
export function findColumnRanges(
  block: OutlineBlock,
  anchors: readonly Anchor[],
  tokens: readonly Token[],
): ColumnRanges | null {
  const heads = block.columns.map((label) => anchors.find((anchor) => anchor.label === label))
  const first = heads.map((anchor) => anchor && tokens[anchor.from]!)
  if (!first.every((token) => token !== undefined)) return null
  const width = widthOf(first[0]!)
  const starts = first.map(positionOf)
  if (width <= block.columns.length || first.some((token) => widthOf(token) !== width)) return null
  const sorted = starts.toSorted((a, b) => a - b)
  const inOrder = starts.every((start, index) => start === sorted[index])
  if (new Set(starts).size !== starts.length || (!inOrder && !block.isFlat)) return null
  const ranges = starts.map((from) => ({ from, to: (sorted[sorted.indexOf(from) + 1] ?? width + 1) - 1 }))
  const isSpread = ranges.some(({ from, to }) => to > from && to < width)
  return { ranges, width, isSpread }
}

/**
 * Tokens of a row by official column, as the headers above tell. A column without token was cut off with the end of the
 * file. Null when the row does not lie under the headers: another length, a value before the first column, two values in one.
 */
export function tokensUnderHeaders(
  { ranges, width }: ColumnRanges,
  row: readonly Token[],
  endsFile: boolean,
): (Token | undefined)[] | null {
  const [head] = row
  if (!head || (endsFile ? widthOf(head) > width : widthOf(head) !== width)) return null
  const left = new Set(row.filter((token) => token.kind !== 'blank'))
  const found = ranges.map(({ from, to }) => {
    const own = row.filter((token) => positionOf(token) >= from && positionOf(token) <= to)
    for (const token of own) left.delete(token)
    const values = own.filter((token) => token.kind !== 'blank')
    const isRepeated = values.every(({ text }) => text === values[0]!.text)
    return isRepeated ? { token: values[0] ?? own[0] } : null
  })
  return left.size > 0 || found.includes(null) ? null : found.map((one) => one?.token)
}
