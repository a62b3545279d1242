import type { Affine } from './affine.ts'
import type { Area, Segment } from './page-marks.ts'

/** Lines found on a page so far. */
export interface Lines {
  readonly horizontal: Segment[]
  readonly vertical: Segment[]
}

// The library writes paths as numbers: what to do, then where.
const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3
const CLOSE = 4

/** A filled shape no thicker than this is a line. */
const THICKEST = 3
/** How far from straight a line may be. */
const CROOKED = 0.8
const SHORTEST = 1
/** Most lines of a page that are kept; a large table has some hundred, a map of a city a million. */
const MOST_LINES = 20_000

interface Point {
  readonly x: number
  readonly y: number
}

/** Corners of each closed or open stretch of a path; curves end a stretch of straight lines. */
function stretchesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Affine): Point[][] {
  const stretches: Point[][] = []
  let open: Point[] = []
  const at = (index: number): Point => {
    const x = path[index] ?? 0
    const y = path[index + 1] ?? 0
    return { x: a * x + c * y + e, y: b * x + d * y + f }
  }
  const begin = (point: Point) => stretches.push((open = [point]))
  for (let index = 0; index < path.length;) {
    const what = path[index++]
    if (what === MOVE) begin(at(index))
    else if (what === LINE) open.push(at(index))
    else if (what === CURVE) begin(at(index + 4))
    else if (what === QUADRATIC) begin(at(index + 2))
    else if (what === CLOSE && open.length > 0) open.push(open[0]!)
    index += what === CURVE ? 6 : what === QUADRATIC ? 4 : what === CLOSE ? 0 : 2
  }
  return stretches
}

function keep(list: Segment[], at: number, one: number, other: number): void {
  if (list.length < MOST_LINES) list.push({ at, from: Math.min(one, other), to: Math.max(one, other) })
}

function addSegment(lines: Lines, p: Point, q: Point): void {
  const wide = Math.abs(p.x - q.x)
  const high = Math.abs(p.y - q.y)
  if (high <= CROOKED && wide >= SHORTEST) keep(lines.horizontal, (p.y + q.y) / 2, p.x, q.x)
  else if (wide <= CROOKED && high >= SHORTEST) keep(lines.vertical, (p.x + q.x) / 2, p.y, q.y)
}

/** A shape that is long and thin, as a line through its middle. */
export function addThinArea(lines: Lines, { left, top, right, bottom }: Area): void {
  const wide = right - left
  const high = bottom - top
  if (high <= THICKEST && wide > high) keep(lines.horizontal, (top + bottom) / 2, left, right)
  else if (wide <= THICKEST && high > wide) keep(lines.vertical, (left + right) / 2, top, bottom)
}

/** The straight lines of a path that is drawn along. */
export function addStroked(lines: Lines, path: ArrayLike<number>, map: Affine): void {
  for (const points of stretchesOf(path, map))
    for (let index = 1; index < points.length; index++) addSegment(lines, points[index - 1]!, points[index]!)
}

/** The shapes of a filled path that are so thin that they are lines to whoever looks at the page. */
export function addFilled(lines: Lines, path: ArrayLike<number>, map: Affine): void {
  for (const points of stretchesOf(path, map)) {
    const xs = points.map(({ x }) => x)
    const ys = points.map(({ y }) => y)
    if (points.length >= 3)
      addThinArea(lines, {
        left: Math.min(...xs),
        top: Math.min(...ys),
        right: Math.max(...xs),
        bottom: Math.max(...ys),
      })
  }
}
