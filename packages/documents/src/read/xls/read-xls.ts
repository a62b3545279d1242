import { openCompoundFile } from '../archive/compound-file.ts'
import type { RawDocument } from '../raw-document.ts'
import { linesOfSheets } from '../sheets/lines-of-sheets.ts'
import { newSheet, newWorkbook } from '../sheets/sheet-grid.ts'
import { readGlobals } from './read-globals.ts'
import { readSheet } from './read-sheet.ts'
import { damaged, readRecords } from './records.ts'

/** Sheets a workbook may have; one of a report has seven at most. */
const MOST_SHEETS = 200

/**
 * Reads a workbook of Excel 97 to 2003 or of WPS: every sheet that is shown, values as their cells show them, merged cells
 * with their spans, each cell with its address. Throws FILE_UNREADABLE, FILE_ENCRYPTED, FILE_TOO_LARGE.
 */
export function readXls(bytes: Uint8Array, file: string): RawDocument {
  const stream = openCompoundFile(bytes).find('Workbook')
  if (stream === null) throw damaged(file)
  const records = readRecords(stream, file)
  const globals = readGlobals(records, file)
  const indexOf = new Map(records.map(({ at }, index) => [at, index]))
  const workbook = newWorkbook(file)
  for (const { name, at, isHidden, hasCells } of globals.sheets.slice(0, MOST_SHEETS)) {
    if (!hasCells) continue
    if (isHidden) {
      workbook.hiddenSheets.push(name)
      continue
    }
    const first = indexOf.get(at)
    if (first === undefined) throw damaged(file)
    const sheet = newSheet(name)
    readSheet(records, first, workbook, sheet, globals)
    workbook.sheets.push(sheet)
  }
  return { kind: 'xls', encoding: null, declaredTitles: [], payload: null, ...linesOfSheets(workbook) }
}
