import type { SourceBox } from '@gongkai/core'
import type { SourceCell, SourceLine } from '../raw-document.ts'
import type { WholeTable } from './join-tables.ts'
import type { Area } from './page-marks.ts'
import type { DrawnCell } from './page-parts.ts'

/** Where something stands on a page as it is shown. */
export type ToBox = (page: number, area: Area) => SourceBox

/** How far apart the sides of cells in one column may lie. */
const SAME_SIDE = 3

/** The distances at which columns begin and end, over all rows. */
function sidesOf(cells: readonly DrawnCell[]): number[] {
  const sides: number[] = []
  for (const at of cells.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b))
    if (at - (sides.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_SIDE) sides.push(at)
  return sides
}

/** Position of the side nearest to `at`. */
function nearest(sides: readonly number[], at: number): number {
  let best = 0
  sides.forEach((side, index) => {
    if (Math.abs(side - at) < Math.abs(sides[best]! - at)) best = index
  })
  return best
}

/** The rows of a table as lines, cells with their columns and places. */
export function tableLines(table: WholeTable, number: number, toBox: ToBox): Omit<SourceLine, 'id'>[] {
  const sides = sidesOf(table.rows.flatMap(({ cells }) => cells))
  return table.rows.map(({ page, cells }, index) => ({
    kind: 'row',
    locator: `page ${page}, table ${number}, row ${index + 1}`,
    table: number,
    list: null,
    cells: cells.map((cell): SourceCell => {
      const from = nearest(sides, cell.left)
      const colSpan = Math.max(1, nearest(sides, cell.right) - from)
      const { text, rowSpan } = cell
      return { text, column: from + 1, colSpan, rowSpan, closed: true, box: toBox(page, cell) }
    }),
  }))
}
