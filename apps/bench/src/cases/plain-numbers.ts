import { cellsInOrder, type Format, type ReportContent } from '@gongkai/core'

/** Values in the format's cell order, blanks as 0, as a plain loop would hold them. */
export function plainNumbers(format: Format, report: ReportContent): Int32Array {
  return Int32Array.from(cellsInOrder(format, report.cells), (cell) => cell.value ?? 0)
}
