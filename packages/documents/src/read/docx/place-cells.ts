import type { TableCellBlock } from '../office/blocks.ts'
import type { WrittenCell, WrittenRow } from './walk.ts'

interface OpenCell {
  readonly column: number
  colSpan: number
  rowSpan: number
  readonly blocks: TableCellBlock['blocks']
}

/** Adds a written cell to its row, or to the cell that covers it. `above` holds, by column, what a merge may go on with. */
function place(row: OpenCell[], above: Map<number, OpenCell>, written: WrittenCell, column: number): void {
  const { span, down, across, blocks } = written
  const left = row.at(-1)
  if (across === 'continue' && left && left.column + left.colSpan === column) {
    left.colSpan += span
    return
  }
  const upper = above.get(column)
  if (down === 'continue' && upper) {
    upper.rowSpan++
    return
  }
  const cell = { column, colSpan: span, rowSpan: 1, blocks }
  row.push(cell)
  for (let covered = column; covered < column + span; covered++) above.delete(covered)
  if (down === 'restart') above.set(column, cell)
}

/** Rows of a Word table as they are seen: merged cells as one with its spans, deleted rows and cells left out. */
export function placeCells(rows: readonly WrittenRow[]): TableCellBlock[][] {
  const above = new Map<number, OpenCell>()
  return rows
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ before, cells }) => {
      const row: OpenCell[] = []
      let column = before + 1
      for (const cell of cells) {
        if (cell.isDeleted) continue
        place(row, above, cell, column)
        column += cell.span
      }
      return row
    })
}
