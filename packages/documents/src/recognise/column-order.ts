import type { Anchor } from './align-labels.ts'
import { similarityTo } from './align-labels.ts'
import type { Outline, OutlineBlock } from './outline.ts'
import type { Token } from './token.ts'

/** Which official column each printed column is, or null when the printed order cannot be told. */
export type ColumnOrder = readonly number[] | null

/** A header this similar is taken for the column although it stands out of order. */
const SURE = 0.9

/** Tokens of a block's head: after its first found label and before the first label behind it. */
export function headRange(block: OutlineBlock, anchors: readonly Anchor[], tokens: readonly Token[]): [number, number] {
  const own = anchors.filter((anchor) => anchor.label >= block.headFrom && anchor.label <= block.headTo)
  const next = anchors.find((anchor) => anchor.label > block.headTo)
  if (own.length === 0) return [0, 0]
  return [own[0]!.from, next?.from ?? Math.min(own.at(-1)!.to + 1, tokens.length)]
}

/**
 * The order of a block's columns as printed. The form's own order is assumed unless a header stands elsewhere; then a
 * single-line head gives the new order, and a head of several lines is not trusted at all.
 */
export function findColumnOrder(
  outline: Outline,
  block: OutlineBlock,
  anchors: readonly Anchor[],
  tokens: readonly Token[],
): ColumnOrder {
  const official = block.columns.map((_, index) => index)
  const [from, to] = headRange(block, anchors, tokens)
  const foundAt = new Map(anchors.map((anchor) => [anchor.label, anchor.from]))
  const places = block.columns.map((label) => foundAt.get(label) ?? -1)
  const strayed = strayedColumns(outline, block, places, tokens, from, to)
  if (strayed.length === 0) return official
  for (const { column, token } of strayed) places[column] = token
  if (block.isFlat) return places.includes(-1) ? null : official.toSorted((a, b) => places[a]! - places[b]!)
  // Headers that reach down over several lines are printed before or after their neighbours, as the converter likes.
  const onlyTall = strayed.every(({ column }) => outline.labels[block.columns[column]!]!.rowSpan > 1)
  return onlyTall ? official : null
}

function strayedColumns(
  outline: Outline,
  block: OutlineBlock,
  places: readonly number[],
  tokens: readonly Token[],
  from: number,
  to: number,
): { column: number; token: number }[] {
  const taken = new Set(places)
  const strayed: { column: number; token: number }[] = []
  for (let token = from; token < to; token++) {
    if (tokens[token]!.kind !== 'text' || taken.has(token)) continue
    const column = block.columns.findIndex(
      (label, index) => places[index] === -1 && similarityTo(outline.labels[label]!, tokens[token]!.label) >= SURE,
    )
    if (column >= 0 && !strayed.some((one) => one.column === column)) strayed.push({ column, token })
  }
  return strayed
}
