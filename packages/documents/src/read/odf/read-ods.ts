import type { Block } from '../office/blocks.ts'
import type { RawDocument } from '../raw-document.ts'
import { linesOfSheets } from '../sheets/lines-of-sheets.ts'
import { addMerge, hide, newSheet, newWorkbook, setCell, type SheetGrid, type Workbook } from '../sheets/sheet-grid.ts'
import { openOdf } from './open-odf.ts'
import { readContent } from './read-content.ts'
import type { OdfCell, OdfTable } from './walk.ts'

/** Rows and cells that repeat with content; thousands of them are blank, a few are not. */
const MOST_REPEATED = 1000

/** What a cell shows: the file keeps it beside the value. */
function textOf({ blocks, value }: OdfCell): string {
  const texts = blocks.map((block: Block) => (block.kind === 'paragraph' ? block.text.trim() : ''))
  return texts.join('\n').trim() || (value ?? '')
}

/** Puts the cells of a row, in the place of row `number`. */
function addRow(workbook: Workbook, sheet: SheetGrid, cells: readonly OdfCell[], number: number): void {
  let column = 1
  for (const cell of cells) {
    const text = cell.isCovered ? '' : textOf(cell)
    const times = Math.min(cell.repeated, MOST_REPEATED)
    for (let time = 0; time < times && text !== ''; time++) setCell(workbook, sheet, number, column + time, text)
    if (!cell.isCovered && cell.colSpan * cell.rowSpan > 1) {
      const bottom = number + cell.rowSpan - 1
      addMerge(workbook, sheet, { top: number, left: column, bottom, right: column + cell.colSpan - 1 })
    }
    column += cell.repeated
  }
}

function hideColumns(workbook: Workbook, sheet: SheetGrid, { columns }: OdfTable): void {
  let column = 1
  for (const { repeated, isHidden } of columns) {
    if (isHidden) hide(workbook, sheet.hiddenColumns, column, column + Math.min(repeated, MOST_REPEATED) - 1)
    column += repeated
  }
}

function toSheet(workbook: Workbook, table: OdfTable): SheetGrid {
  const sheet = newSheet(table.name)
  hideColumns(workbook, sheet, table)
  let number = 1
  for (const { repeated, isHidden, cells } of table.rows) {
    const times = Math.min(repeated, MOST_REPEATED)
    const isFilled = cells.some(
      (cell) => cell.blocks.length > 0 || cell.value !== null || cell.rowSpan * cell.colSpan > 1,
    )
    for (let time = 0; time < times && isFilled; time++) addRow(workbook, sheet, cells, number + time)
    if (isHidden) hide(workbook, sheet.hiddenRows, number, number + times - 1)
    number += repeated
  }
  return sheet
}

/**
 * Reads an OpenDocument workbook: every sheet that is shown, values as their cells show them, merged cells with their spans,
 * each cell with its address. Throws FILE_UNREADABLE, FILE_ENCRYPTED, FILE_TOO_LARGE.
 */
export function readOds(bytes: Uint8Array, file: string): RawDocument {
  const { sheets } = readContent(openOdf(bytes, file), 'sheets')
  const workbook = newWorkbook(file)
  for (const table of sheets)
    if (table.isHidden) workbook.hiddenSheets.push(table.name)
    else workbook.sheets.push(toSheet(workbook, table))
  return { kind: 'ods', encoding: null, declaredTitles: [], payload: null, ...linesOfSheets(workbook) }
}
