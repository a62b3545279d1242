import type { Area, PageMarks, Segment } from './page-marks.ts'
import { distinct, joinSegments } from './rules.ts'

/** A ruled table: the lines it is ruled with, and the distances at which columns and rows begin and end. */
export interface Grid extends Area {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly horizontal: readonly Segment[]
  readonly vertical: readonly Segment[]
}

/** How near lines must come to touch. */
const TOUCH = 4
/** A line shorter than this parts no cells; underlined words and strokes of letters are shorter. */
const SHORTEST_RULE = 6

/** Most lines and most fields of one table. What goes beyond is a drawing. */
const MOST_LINES = 5000
const MOST_FIELDS = 20_000

const touches = (horizontal: Segment, vertical: Segment) =>
  vertical.at >= horizontal.from - TOUCH &&
  vertical.at <= horizontal.to + TOUCH &&
  horizontal.at >= vertical.from - TOUCH &&
  horizontal.at <= vertical.to + TOUCH

/** Groups of lines that hang together: each horizontal line gets the number of its group, each vertical one too. */
function connect(horizontal: readonly Segment[], vertical: readonly Segment[]): number[] {
  const parent = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    parent[index] = root
    return root
  }
  // Sorted by their distance from the left, the verticals that can meet a horizontal are one stretch of the list.
  const order = vertical.map((_, index) => index).sort((a, b) => vertical[a]!.at - vertical[b]!.at)
  horizontal.forEach((line, index) => {
    for (let next = firstFrom(order, vertical, line.from - TOUCH); next < order.length; next++) {
      const other = order[next]!
      if (vertical[other]!.at > line.to + TOUCH) break
      if (touches(line, vertical[other]!)) parent[rootOf(horizontal.length + other)] = rootOf(index)
    }
  })
  return parent.map((_, index) => rootOf(index))
}

function firstFrom(order: readonly number[], lines: readonly Segment[], at: number): number {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[order[middle]!]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}

function toGrid(horizontal: readonly Segment[], vertical: readonly Segment[]): Grid | null {
  if (horizontal.length < 2 || vertical.length === 0 || horizontal.length + vertical.length > MOST_LINES) return null
  // Tables are often open at the sides; their outermost lines are where the others end.
  const xs = distinct([...vertical.map(({ at }) => at), ...ends(horizontal)])
  const ys = distinct([...horizontal.map(({ at }) => at), ...ends(vertical)])
  if (xs.length * ys.length > MOST_FIELDS) return null
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!]
  return { xs, ys, horizontal, vertical, left, right, top, bottom }
}

function ends(lines: readonly Segment[]): [number, number] {
  return [Math.min(...lines.map(({ from }) => from)), Math.max(...lines.map(({ to }) => to))]
}

/** The ruled tables of a page: lines that hang together and part the page both ways. Small ones first, so that what lies inside another is read from the inner one. */
export function findGrids(marks: PageMarks): Grid[] {
  const isRule = ({ from, to }: Segment) => to - from >= SHORTEST_RULE
  const horizontal = joinSegments(marks.horizontal).filter(isRule)
  const vertical = joinSegments(marks.vertical).filter(isRule)
  const groups = new Map<number, { horizontal: Segment[]; vertical: Segment[] }>()
  connect(horizontal, vertical).forEach((root, index) => {
    let group = groups.get(root)
    if (!group) groups.set(root, (group = { horizontal: [], vertical: [] }))
    if (index < horizontal.length) group.horizontal.push(horizontal[index]!)
    else group.vertical.push(vertical[index - horizontal.length]!)
  })
  const areaOf = ({ left, right, top, bottom }: Grid) => (right - left) * (bottom - top)
  return [...groups.values()]
    .flatMap((group) => toGrid(group.horizontal, group.vertical) ?? [])
    .sort((a, b) => areaOf(a) - areaOf(b))
}
