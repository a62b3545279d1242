import {
  cellsInOrder,
  formatNumber,
  getFormat,
  type CellDefinition,
  type CellValue,
  type FormatId,
  type ReportContent,
} from '@gongkai/core'
import { csvText } from './csv-text.ts'

/** Columns of the long form: one line per cell, and whose report it is on every line, so that files can be put together. */
export const CSV_COLUMNS = [
  ...['id', 'table', 'row', 'column', 'unit', 'value', 'semantic', 'raw'],
  ...['organ', 'reportingYear', 'kind', 'format'],
] as const

/** First columns of the wide form: whose report a line is. */
export const IDENTITY_COLUMNS = ['organ', 'reportingYear', 'kind', 'format', 'title'] as const

const numberOf = ({ type }: CellDefinition, { value }: CellValue) => (value === null ? '' : formatNumber(type, value))

/**
 * The cells of a report as CSV: one line per cell of the format, in printed order. `value` is a plain number in `unit`,
 * blank unless the cell holds one; `raw` is what stands there.
 */
export function writeCsv(content: ReportContent): string {
  const format = getFormat(content.format)
  const values = cellsInOrder(format, content.cells)
  const identity = [content.organName, String(content.reportingYear), content.kind, content.format]
  const lines = format.cells.map((cell, index) => {
    const value = values[index]!
    const printed = [cell.id, cell.tableName, cell.rowLabel, cell.columnLabel, cell.type.unit]
    return [...printed, numberOf(cell, value), value.semantic, value.raw, ...identity]
  })
  return csvText([CSV_COLUMNS, ...lines])
}

/**
 * Reports of one format as CSV, one line each: whose, then one column per cell, named by its id. A cell that holds no number
 * shows what stands in it.
 */
export function writeCsvWide(formatId: FormatId, contents: readonly ReportContent[]): string {
  const format = getFormat(formatId)
  const lines = contents.map((content) => {
    const values = cellsInOrder(format, content.cells)
    const identity = [content.organName, String(content.reportingYear), content.kind, content.format, content.title]
    return [...identity, ...format.cells.map((cell, index) => numberOf(cell, values[index]!) || values[index]!.raw)]
  })
  return csvText([[...IDENTITY_COLUMNS, ...format.cells.map(({ id }) => id)], ...lines])
}
