import { layoutGrid, type Format, type GridCell, type ReportContent, type TableId } from '@gongkai/core'
import type { Table } from 'docx'
import { columnWidths } from '../column-widths.ts'
import { gridText } from '../grid-text.ts'
import { drawTable, type DrawnCell } from './table.ts'

// Labels of single rows beside a group are read as a list and stand left; everything else is centred, as on the form.
const alignmentOf = (cell: GridCell, labelColumns: number) =>
  cell.kind === 'rowHeader' && cell.scope === 'row' && labelColumns > 1 ? 'left' : 'center'

/** One statutory table as a table of the document, kept on one page where the page is long enough. */
export function statutoryTable(format: Format, table: TableId, content: ReportContent): Table {
  const grid = layoutGrid(format, table)
  const rows = grid.rows.map((row, index) => ({
    isHead: row.part === 'head',
    keepNext: index < grid.rows.length - 1,
    cells: row.cells.map((cell): DrawnCell => {
      const { colSpan, rowSpan } = cell
      const isLabel = cell.kind !== 'value'
      return { text: gridText(cell, content), colSpan, rowSpan, align: alignmentOf(cell, grid.labelColumns), isLabel }
    }),
  }))
  return drawTable(rows, columnWidths(grid, content))
}
