import { around, centreOf, middleOf, type Glyph, type PageMarks } from './page-marks.ts'
import { cellWords } from './cell-text.ts'
import { findGrids, type Grid } from './find-grids.ts'
import { cellsOf, type GridCell } from './grid-cells.ts'
import type { DrawnRow, DrawnTable } from './page-parts.ts'

/** A cell with more characters is a part of the page that somebody has framed, not a cell of a form. */
const LONGEST_CELL = 400

/** Left, right, and a line between them: fewer part no columns. */
const FEWEST_SIDES = 3

/** The ruled tables of a page and the characters that stand in none of them. */
export interface RuledTables {
  readonly tables: readonly DrawnTable[]
  readonly outside: readonly Glyph[]
}

/** Position of the stretch between two neighbouring numbers that `at` lies in, or -1. */
function stretchOf(bounds: readonly number[], at: number): number {
  let low = 0
  let high = bounds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bounds[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low === 0 || low === bounds.length ? -1 : low - 1
}

/** Characters by the cell their middle lies in. */
function fill({ xs, ys }: Grid, cells: readonly GridCell[], glyphs: ReadonlySet<Glyph>): Map<GridCell, Glyph[]> {
  const byField = new Map<number, GridCell>()
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.colSpan; column++)
        byField.set(row * xs.length + column, cell)
  const filled = new Map<GridCell, Glyph[]>()
  for (const glyph of glyphs) {
    const column = stretchOf(xs, centreOf(glyph))
    const row = stretchOf(ys, middleOf(glyph))
    const cell = column < 0 || row < 0 ? undefined : byField.get(row * xs.length + column)
    if (!cell) continue
    const own = filled.get(cell)
    if (own) own.push(glyph)
    else filled.set(cell, [glyph])
  }
  return filled
}

/** Rows of a grid; one with a cell too long to be one is left out, since its words are the page's, and parts the table in two. */
function tablesOf(grid: Grid, cells: readonly GridCell[], filled: ReadonlyMap<GridCell, Glyph[]>): GridCell[][][] {
  const parts: GridCell[][][] = [[]]
  for (let row = 0; row < grid.ys.length - 1; row++) {
    const own = cells.filter((cell) => cell.row === row)
    const isText = own.some((cell) => (filled.get(cell)?.length ?? 0) > LONGEST_CELL)
    if (isText) parts.push([])
    else if (own.length > 0) parts.at(-1)!.push(own)
  }
  return parts.filter((rows) => rows.flat().length > 1)
}

/** Reads the ruled tables of a page. */
export function readRuledTables(marks: PageMarks): RuledTables {
  const outside = new Set(marks.glyphs)
  const tables: DrawnTable[] = []
  for (const grid of findGrids(marks)) {
    // A frame holds words, not cells, and so does one that only rows are ruled in: its columns are told by how words are aligned.
    if (grid.xs.length < FEWEST_SIDES) continue
    const cells = cellsOf(grid)
    if (cells.length < 2) continue
    const filled = fill(grid, cells, outside)
    if (filled.size === 0) continue
    for (const part of tablesOf(grid, cells, filled)) {
      const rows = part.map((row): DrawnRow =>
        row.map((cell) => {
          const own = filled.get(cell) ?? []
          for (const glyph of own) outside.delete(glyph)
          const { left, top, right, bottom, rowSpan } = cell
          return { left, top, right, bottom, rowSpan, ...cellWords(own, cell) }
        }),
      )
      tables.push({ kind: 'table', rows, ...around(rows.flat()) })
    }
  }
  return { tables, outside: [...outside] }
}
