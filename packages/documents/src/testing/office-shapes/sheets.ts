import type { ReportContent } from '@gongkai/core'
import { buildOdf } from '../build-odf.ts'
import { buildXls, xlsCells } from '../build-xls.ts'
import { buildXlsx, type TestCell, type TestSheet } from '../build-xlsx.ts'
import { partsOf, type Placed } from './parts.ts'
import { odfTable } from './texts.ts'

const letterOf = (column: number) => String.fromCharCode(65 + column)
const refOf = ({ row: y, column, colSpan, rowSpan }: Placed) =>
  `${letterOf(column)}${y + 1}:${letterOf(column + colSpan - 1)}${y + rowSpan}`

/** Numbers as numbers, everything else as text, as people fill in sheets. */
const valueOf = (text: string): TestCell => (text === '' ? null : /^\d{1,9}$/.test(text) ? Number(text) : text)

/** The whole report below each other, words in cells as wide as the widest table. */
function onOneSheet(report: ReportContent, isMerged: boolean, gap: number): Placed[] {
  const parts = partsOf(report)
  const width = Math.max(...parts.map((part) => (part.kind === 'table' ? part.columns : 1)))
  let next = 0
  return parts.flatMap((part) => {
    const from = next
    next += (part.kind === 'table' ? part.rows.length : 1) + gap
    if (part.kind === 'table') return part.rows.flat().map((one) => ({ ...one, row: one.row + from }))
    return [{ text: part.text, row: from, column: 0, colSpan: isMerged ? width : 1, rowSpan: 1 }]
  })
}

function toSheet(name: string, cells: readonly Placed[]): TestSheet {
  const rows: TestCell[][] = Array.from({ length: Math.max(...cells.map((one) => one.row)) + 1 }, () => [])
  for (const one of cells) rows[one.row]![one.column] = valueOf(one.text)
  const merges = cells.filter(({ colSpan, rowSpan }) => colSpan * rowSpan > 1).map(refOf)
  return { name, rows: rows.map((row_) => Array.from(row_, (value) => value ?? null)), merges }
}

/** One sheet for the words before each table, and one for each table with its heading. */
function sheetPerTable(report: ReportContent): { name: string; cells: Placed[] }[] {
  const sheets: { name: string; cells: Placed[] }[] = []
  let open: { name: string; cells: Placed[] } | null = null
  for (const part of partsOf(report)) {
    if (part.kind === 'heading' || open === null) sheets.push((open = { name: `表${sheets.length + 1}`, cells: [] }))
    const from = Math.max(-1, ...open.cells.map((one) => one.row + one.rowSpan - 1)) + 1
    if (part.kind === 'table') open.cells.push(...part.rows.flat().map((one) => ({ ...one, row: one.row + from })))
    else open.cells.push({ text: part.text, row: from, column: 0, colSpan: 8, rowSpan: 1 })
  }
  return sheets
}

/** A report as a workbook of Excel 97, a sheet per table. */
export function drawXls(report: ReportContent): Uint8Array {
  const sheets = sheetPerTable(report).map(({ name, cells }) => ({
    name,
    records: cells.flatMap(({ text, row: y, column, colSpan, rowSpan }) => [
      ...(text === ''
        ? []
        : [/^\d{1,8}$/.test(text) ? xlsCells.whole(y, column, Number(text)) : xlsCells.text(y, column, text)]),
      ...(colSpan * rowSpan > 1 ? [xlsCells.merge(y, y + rowSpan - 1, column, column + colSpan - 1)] : []),
    ]),
  }))
  return buildXls(sheets, { formats: ['General'] })
}

/** A report as a workbook with a sheet for each section. */
export function drawXlsx(report: ReportContent): Uint8Array {
  return buildXlsx(sheetPerTable(report).map(({ name, cells }) => toSheet(name, cells)))
}

/** A report on one sheet: words in merged cells or not, with so many blank rows between its parts. */
export function drawOneSheet(report: ReportContent, isMerged: boolean, gap: number): Uint8Array {
  return buildXlsx([toSheet('Sheet1', onOneSheet(report, isMerged, gap))])
}

/** A report as an OpenDocument workbook, a sheet per table. */
export function drawOds(report: ReportContent): Uint8Array {
  const sheets = sheetPerTable(report).map(({ name, cells }) => {
    const height = Math.max(...cells.map((one) => one.row)) + 1
    const rows = Array.from({ length: height }, (_, y) => cells.filter((one) => one.row === y))
    return odfTable(name, rows, Math.max(...cells.map((one) => one.column + one.colSpan)))
  })
  return buildOdf({ kind: 'spreadsheet', body: sheets.join('') })
}
