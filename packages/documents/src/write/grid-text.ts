import type { GridCell, ReportContent } from '@gongkai/core'

/** What a cell of a drawn table shows: its label, or what stands in the report's cell, blank when nobody filled it in. */
export function gridText(cell: GridCell, content: ReportContent): string {
  return cell.cellId === undefined ? cell.text : (content.cells[cell.cellId]?.raw ?? '')
}
