import { around, centreOf, middleOf, type Area, type Glyph } from '../page-marks.ts'
import { cellWords } from '../cell-text.ts'
import type { DrawnCell } from '../page-parts.ts'
import { partGlyphs, toChunk, type Chunk, type SplitLine } from './chunks.ts'
import type { Column, Columns } from './columns.ts'

/** How near, in heights of a character, to the boundary of two columns a gap parts their heads. */
const AT_BOUNDARY = 0.6
/** White, in heights of a character, that parts heads there. */
const PARTS = 0.1
/** How far apart, in heights of a character, lines of one head may stand, and their middles may lie. */
const NEXT_LINE = 1
const SAME_CENTRE = 0.6
/** How far apart, in points, the middles of heads of one row may lie. */
const SAME_ROW = 4

/** Heads of neighbouring columns nearly touch: a gap where one column ends and the next begins parts them. */
function headChunks({ line }: SplitLine, { columns, valuesLeft }: Columns): Chunk[] {
  const boundaries = [valuesLeft, ...columns.slice(1).map(({ left }) => left)]
  const isParted = (before: Glyph, after: Glyph) =>
    after.left - before.right > PARTS * after.size &&
    boundaries.some((at) => Math.abs((after.left + before.right) / 2 - at) < AT_BOUNDARY * after.size)
  return partGlyphs(line.glyphs, isParted).map(toChunk)
}

const isBelow = (upper: Chunk, lower: Chunk) =>
  lower.top - upper.bottom < NEXT_LINE * lower.size &&
  lower.top > upper.top &&
  Math.abs(centreOf(upper) - centreOf(lower)) < SAME_CENTRE * lower.size &&
  Math.abs(upper.size - lower.size) < 1

/** Heads of several lines put together. */
function stack(chunks: readonly Chunk[]): Chunk[][] {
  const stacks: Chunk[][] = []
  for (const chunk of chunks) {
    const upper = stacks.find((one) => isBelow(one.at(-1)!, chunk))
    if (upper) upper.push(chunk)
    else stacks.push([chunk])
  }
  return stacks
}

/** A head with its words. */
export interface Head extends Area {
  readonly glyphs: readonly Glyph[]
}

/** The heads above a part of a table, lines of one put together. */
export function findHeads(lines: readonly SplitLine[], columns: Columns): Head[] {
  return stack(lines.flatMap((line) => headChunks(line, columns))).map((chunks) => ({
    ...around(chunks),
    glyphs: chunks.flatMap(({ glyphs }) => glyphs),
  }))
}

const overlap = (a: Area, b: Area) => Math.min(a.right, b.right) - Math.max(a.left, b.left)

/** Heads of single columns of values: none stands below them, and they stand over the values. */
export function lowestHeads(heads: readonly Head[], valuesLeft: number): Head[] {
  const isOver = (upper: Head, lower: Head) => middleOf(lower) > middleOf(upper) && overlap(upper, lower) > 0
  return heads.filter(
    (head) => head.right > valuesLeft && !heads.some((other) => isOver(head, other) && other.top >= head.bottom - 1),
  )
}

/** The columns a head stands over, from the left side of the first to the right side of the last. */
function sidesOver(head: Area, columns: readonly Column[]): { left: number; right: number } {
  const isOver = ({ left, right }: Column) => head.left < (left + right) / 2 && head.right > (left + right) / 2
  const isUnder = ({ left, right }: Column) => centreOf(head) >= left && centreOf(head) <= right
  const over = columns.filter(isOver)
  const [first, last] = over.length > 0 ? [over[0], over.at(-1)] : [columns.find(isUnder), columns.find(isUnder)]
  return first && last ? { left: first.left, right: last.right } : { left: head.left, right: head.right }
}

/** Heads as rows of cells, from the highest down. Those of several lines are centred beside those of one. */
export function headRows(heads: readonly Head[], { columns }: Columns): DrawnCell[][] {
  const cells = heads.map((head): DrawnCell => {
    const { glyphs, ...area } = head
    return { ...area, ...sidesOver(head, columns), ...cellWords(glyphs, area), rowSpan: 1 }
  })
  const rows: DrawnCell[][] = []
  for (const cell of cells.sort((a, b) => middleOf(a) - middleOf(b))) {
    const open = rows.at(-1)
    if (open && middleOf(cell) - middleOf(open[0]!) < SAME_ROW) open.push(cell)
    else rows.push([cell])
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left))
}
