import type { Grid } from './find-grids.ts'
import type { Area, Segment } from './page-marks.ts'
import { SAME_LINE } from './rules.ts'

/** A cell of a ruled table: its place among the grid's lines, and on the page. */
export interface GridCell extends Area {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** Share of a side that must be ruled for it to part two cells. */
const RULED = 0.6

/** True when no line of those at one place runs along most of the stretch from `from` to `to`. */
function isOpen(lines: readonly Segment[], from: number, to: number): boolean {
  let ruled = 0
  for (const line of lines) ruled += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from))
  return ruled < RULED * (to - from)
}

const linesAt = (lines: readonly Segment[], places: readonly number[]) =>
  places.map((place) => lines.filter(({ at }) => Math.abs(at - place) <= SAME_LINE))

interface Run {
  readonly from: number
  to: number
}

/** Per row the runs of fields that no vertical line parts. */
function runsOf({ xs, ys, vertical }: Grid): Run[][] {
  const atX = linesAt(vertical, xs)
  return ys.slice(1).map((bottom, row) => {
    const runs: Run[] = []
    for (let column = 0; column < xs.length - 1; column++) {
      if (column > 0 && isOpen(atX[column]!, ys[row]!, bottom)) runs.at(-1)!.to = column + 1
      else runs.push({ from: column, to: column + 1 })
    }
    return runs
  })
}

/**
 * The cells of a ruled table, row by row. Neighbouring fields without a line between them are one cell; where that gives no
 * rectangle because a line is missing, the fields of each row stay together and only like rows are joined.
 */
export function cellsOf(grid: Grid): GridCell[] {
  const { xs, ys, horizontal } = grid
  const atY = linesAt(horizontal, ys)
  const cells: GridCell[] = []
  /** Position in `cells` of what stands in the row above, by its first and last column. */
  let above = new Map<string, number>()
  runsOf(grid).forEach((runs, row) => {
    const here = new Map<string, number>()
    for (const { from, to } of runs) {
      const key = `${from}-${to}`
      const upper = above.get(key)
      const isJoined = upper !== undefined && isOpenAcross(atY[row]!, xs, from, to)
      here.set(key, isJoined ? upper : cells.length)
      if (isJoined) cells[upper] = { ...cells[upper]!, rowSpan: cells[upper]!.rowSpan + 1, bottom: ys[row + 1]! }
      else {
        const place = { left: xs[from]!, right: xs[to]!, top: ys[row]!, bottom: ys[row + 1]! }
        cells.push({ row, column: from, rowSpan: 1, colSpan: to - from, ...place })
      }
    }
    above = here
  })
  return cells
}

function isOpenAcross(lines: readonly Segment[], xs: readonly number[], from: number, to: number): boolean {
  for (let column = from; column < to; column++) if (!isOpen(lines, xs[column]!, xs[column + 1]!)) return false
  return true
}
