import { LONGEST_PAYLOAD } from '../payload.ts'
import { newSheet } from '../sheets/sheet-grid.ts'
import { readSheet, type SheetContext } from './read-sheet.ts'

/** The text a workbook of our own carries in its hidden sheet, put together from the rows it is cut into. Throws like `readSheet`. */
export function readPayloadSheet(
  part: { readonly bytes: Uint8Array; readonly name: string },
  context: SheetContext,
): string {
  const sheet = newSheet('')
  readSheet(part, sheet, context)
  const rows = [...sheet.rows.keys()].toSorted((a, b) => a - b)
  const text = rows.map((row) => sheet.rows.get(row)?.get(1) ?? '').join('')
  return text.slice(0, LONGEST_PAYLOAD + 1)
}
