import type { ReportContent } from '@gongkai/core'
import { drawOds, drawOneSheet, drawXls, drawXlsx } from './sheets.ts'
import { drawDocx, drawOdt } from './texts.ts'

/** One way in which office files hold a report. */
export interface OfficeShape {
  readonly name: string
  readonly fileName: string
  readonly draw: (report: ReportContent) => Uint8Array
}

/** The ways in which office files hold a report. */
export const OFFICE_SHAPES: readonly OfficeShape[] = [
  { name: 'Word document', fileName: 'a.docx', draw: (report) => drawDocx(report, false) },
  { name: 'Word document with automatic numbers', fileName: 'a.docx', draw: (report) => drawDocx(report, true) },
  { name: 'OpenDocument text', fileName: 'a.odt', draw: drawOdt },
  { name: 'workbook, a sheet per table', fileName: 'a.xlsx', draw: drawXlsx },
  {
    name: 'workbook, all on one sheet',
    fileName: 'a.xlsx',
    draw: (report) => drawOneSheet(report, true, 0),
  },
  {
    name: 'workbook, all on one sheet, words not merged, rows left between',
    fileName: 'a.xlsx',
    draw: (report) => drawOneSheet(report, false, 1),
  },
  { name: 'OpenDocument workbook', fileName: 'a.ods', draw: drawOds },
  { name: 'workbook of Excel 97', fileName: 'a.xls', draw: drawXls },
]
