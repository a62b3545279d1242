import type { ReportContent } from '@gongkai/core'
import { PAYLOAD_SHEET, payloadRows } from '../payload.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/** The hidden sheet in which a workbook carries the report; Excel, WPS and LibreOffice keep hidden sheets. */
export function carriedSheet(content: ReportContent): Sheet {
  return {
    name: PAYLOAD_SHEET,
    cells: payloadRows(content).map((value, row): SheetCell => ({
      row,
      column: 0,
      value,
      look: 'carried',
      colSpan: 1,
      rowSpan: 1,
    })),
    widths: [20],
    heights: new Map(),
    frozen: { rows: 0, columns: 0 },
    repeated: null,
    landscape: false,
    hidden: true,
  }
}
