import { AppError, getFormat, toCellValue, type Format } from '@gongkai/core'
import type { CellOrigin } from '@gongkai/core/exchange'
import type { CellToSave, StoredReport } from '@gongkai/db'

/** What is put into a cell: its text as typed, printed or declared. */
export interface CellText {
  readonly id: string
  readonly raw: string
  readonly basedOn: number
}

/** A cell as people call it: row and column of its table. */
export function cellName(format: Format, cellId: string): string {
  const cell = format.cells[format.indexOf.get(cellId) ?? -1]
  return cell ? `${cell.tableName} ${cell.rowLabel} ${cell.columnLabel}`.trim() : cellId
}

/** Reads texts into cells a person may fill. Throws CELL_UNKNOWN, and CELL_COMPUTED for a total. */
export function readChanges(report: StoredReport, texts: readonly CellText[], origin: CellOrigin): CellToSave[] {
  const format = getFormat(report.format)
  return texts.map(({ id, raw, basedOn }) => {
    const cell = format.cells[format.indexOf.get(id) ?? -1]
    if (cell === undefined) throw new AppError('CELL_UNKNOWN', { cell: id })
    if (cell.computed) throw new AppError('CELL_COMPUTED', { cell: cellName(format, id) })
    return { id, basedOn, origin, ...toCellValue(cell.type, raw) }
  })
}
