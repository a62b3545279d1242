import type { Format } from '../definition/define-format.ts'
import { cellFromNumber, EMPTY_CELL, type CellValue } from '../report/cell-value.ts'

/** Cells of several reports of one format added up, by id. A cell that holds a number nowhere stays blank: not stated is not zero. */
export function addUpCells(
  format: Format,
  reports: readonly Readonly<Record<string, CellValue>>[],
): Record<string, CellValue> {
  return Object.fromEntries(
    format.cells.map((cell) => {
      const values = reports.map((cells) => cells[cell.id]?.value ?? null).filter((value) => value !== null)
      const sum = values.reduce((total, value) => total + value, 0)
      return [cell.id, values.length === 0 ? EMPTY_CELL : cellFromNumber(cell.type, sum)]
    }),
  )
}
