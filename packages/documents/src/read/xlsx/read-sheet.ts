import {
  addMerge,
  hide,
  LAST_COLUMN,
  parseAddress,
  setCell,
  type SheetGrid,
  type Workbook,
} from '../sheets/sheet-grid.ts'
import { showNumber } from '../sheets/show-number.ts'
import { readXml, type XmlAttributes } from '../xml.ts'
import type { CellStyle } from './cell-styles.ts'
import { SHEET_PREFIXES } from './namespaces.ts'
import { RichTextReader, unescapeText, type RichText } from './rich-text.ts'

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly workbook: Workbook
  readonly strings: readonly RichText[]
  readonly styles: readonly CellStyle[]
  readonly is1904: boolean
}

/** A cell while it is read. */
interface OpenCell {
  readonly type: string
  readonly style: number
  value: string
  formula: string | null
  /** The text of a cell that holds it itself. */
  inline: RichTextReader | null
}

interface Reading {
  row: number
  column: number
  cell: OpenCell | null
  collects: 'value' | 'formula' | null
}

/** Stands for a text that the file refers to and does not have. */
const UNREAD = '\ufffd'

/** What a cell shows. A formula without its result is shown itself: it is neither blank nor a number. */
function textOf(cell: OpenCell, { strings, styles, is1904 }: SheetContext): string {
  const { type, value, formula } = cell
  const { format = 'General', isCrossedOut = false } = styles[cell.style] ?? {}
  const rich = cell.inline?.result() ?? (type === 's' && value.trim() !== '' ? strings[Number(value)] : undefined)
  if (isCrossedOut) return rich?.inCrossedOut ?? ''
  if (rich) return rich.text
  if (value === '' && formula !== null) return `=${formula}`
  // A reference to nothing is a blank cell; read as a number it would be the first text of the workbook.
  if (value.trim() === '') return ''
  if (type === 's') return UNREAD
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n') return unescapeText(value)
  const number = Number(value)
  return Number.isNaN(number) ? value : showNumber(number, format, is1904)
}

function openCell(reading: Reading, attributes: XmlAttributes): void {
  const at = attributes.r === undefined ? null : parseAddress(attributes.r)
  reading.column = at?.column ?? reading.column + 1
  if (at) reading.row = at.row
  reading.cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', formula: null, inline: null }
}

function openRow(reading: Reading, sheet: SheetGrid, context: SheetContext, attributes: XmlAttributes): void {
  reading.row = Number(attributes.r ?? reading.row + 1)
  reading.column = 0
  if (attributes.hidden === '1' || attributes.hidden === 'true')
    hide(context.workbook, sheet.hiddenRows, reading.row, reading.row)
}

function hideColumns(sheet: SheetGrid, { workbook }: SheetContext, attributes: XmlAttributes): void {
  if (attributes.hidden !== '1' && attributes.hidden !== 'true') return
  hide(workbook, sheet.hiddenColumns, Number(attributes.min), Math.min(Number(attributes.max), LAST_COLUMN))
}

function mergeCells(sheet: SheetGrid, { workbook }: SheetContext, { ref = '' }: XmlAttributes): void {
  const [from, to] = ref.split(':').map(parseAddress)
  if (from && to) addMerge(workbook, sheet, { top: from.row, left: from.column, bottom: to.row, right: to.column })
}

/** Reads the cells of one sheet into its grid. Throws like `readXml`, and FILE_TOO_LARGE. */
export function readSheet(
  part: { readonly bytes: Uint8Array; readonly name: string },
  sheet: SheetGrid,
  context: SheetContext,
): void {
  const reading: Reading = { row: 0, column: 0, cell: null, collects: null }
  readXml({ ...part, prefixes: SHEET_PREFIXES }, context.workbook.file, {
    open: (name, attributes) => {
      const { cell } = reading
      if (cell?.inline) cell.inline.open(name, attributes)
      else if (name === 'c') openCell(reading, attributes)
      else if (name === 'is' && cell) cell.inline = new RichTextReader()
      else if (name === 'v') reading.collects = 'value'
      else if (name === 'row') openRow(reading, sheet, context, attributes)
      else if (name === 'f' && cell) {
        cell.formula = ''
        reading.collects = 'formula'
      } else if (name === 'col') hideColumns(sheet, context, attributes)
      else if (name === 'mergeCell') mergeCells(sheet, context, attributes)
    },
    close: (name) => {
      if (name !== 'c' && reading.cell?.inline) reading.cell.inline.close(name)
      else if (name === 'v' || name === 'f') reading.collects = null
      else if (name === 'c' && reading.cell) {
        setCell(context.workbook, sheet, reading.row, reading.column, textOf(reading.cell, context))
        reading.cell = null
      }
    },
    text: (text) => {
      if (!reading.cell) return
      if (reading.cell.inline) reading.cell.inline.add(text)
      else if (reading.collects === 'value') reading.cell.value += text
      else if (reading.collects === 'formula') reading.cell.formula += text
    },
  })
}
