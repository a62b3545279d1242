import { cellsInOrder, formatNumber, getFormat, type ReportContent } from '@gongkai/core'
import { csvText } from './csv-text.ts'

const COLUMNS = ['id', 'table', 'row', 'column', 'unit', 'value', 'semantic', 'raw']

/**
 * The cells of a report as CSV (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8): one line per cell
 * of the format, in printed order. `value` is a plain number in `unit`, blank unless the cell holds one.
 */
export function writeCsv(content: ReportContent): string {
  const format = getFormat(content.format)
  const values = cellsInOrder(format, content.cells)
  const lines = format.cells.map((cell, index) => {
    const { raw, value, semantic } = values[index]!
    const number = value === null ? '' : formatNumber(cell.type, value)
    return [cell.id, cell.tableName, cell.rowLabel, cell.columnLabel, cell.type.unit, number, semantic, raw]
  })
  return csvText([COLUMNS, ...lines])
}
