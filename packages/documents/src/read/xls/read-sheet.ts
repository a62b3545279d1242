import { addMerge, hide, setCell, type SheetGrid, type Workbook } from '../sheets/sheet-grid.ts'
import { showNumber } from '../sheets/show-number.ts'
import type { XlsGlobals } from './read-globals.ts'
import { damaged, RECORD, RecordCursor, type XlsRecord } from './records.ts'

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
}
/** Stands for a text that the file refers to and does not have. */
const UNREAD = '\ufffd'

/** A sheet being read and what its cells refer to. */
interface SheetReading {
  readonly workbook: Workbook
  readonly sheet: SheetGrid
  readonly globals: XlsGlobals
  /** Cell of a formula whose result is a text; it stands in a record of its own. */
  waiting: { readonly row: number; readonly column: number } | null
}

type Read = (reading: SheetReading, cursor: RecordCursor) => void

/** A number in four bytes: whole or the upper half of a fraction, perhaps in hundredths. */
function decodeRk(rk: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(4, rk & 0xfffffffc, true)
  const value = rk & 2 ? (rk | 0) >> 2 : view.getFloat64(0, true)
  return rk & 1 ? value / 100 : value
}

function setText({ workbook, sheet }: SheetReading, row: number, column: number, text: string): void {
  setCell(workbook, sheet, row + 1, column + 1, text)
}

function setNumber(reading: SheetReading, row: number, column: number, style: number, value: number): void {
  const { formats, is1904 } = reading.globals
  setText(reading, row, column, showNumber(value, formats[style] ?? 'General', is1904))
}

const cell =
  (
    read: (reading: SheetReading, at: { row: number; column: number; style: number }, cursor: RecordCursor) => void,
  ): Read =>
  (reading, cursor) => {
    const [row, column, style] = [cursor.u16(), cursor.u16(), cursor.u16()]
    read(reading, { row, column, style }, cursor)
  }

const boolOrError = (value: number, isError: boolean) =>
  isError ? (ERRORS[value] ?? '#N/A') : value === 0 ? 'FALSE' : 'TRUE'

/** The last result of a formula: a number, or a mark for a text, a yes or no, an error or a blank. */
const formula = cell((reading, { row, column, style }, cursor) => {
  const bytes = Array.from({ length: 8 }, cursor.u8)
  if (bytes[6] !== 0xff || bytes[7] !== 0xff) {
    const view = new DataView(Uint8Array.from(bytes).buffer)
    setNumber(reading, row, column, style, view.getFloat64(0, true))
  } else if (bytes[0] === 0) reading.waiting = { row, column }
  else if (bytes[0] === 1 || bytes[0] === 2) setText(reading, row, column, boolOrError(bytes[2]!, bytes[0] === 2))
})

const repeatedRk: Read = (reading, cursor) => {
  const row = cursor.u16()
  const first = cursor.u16()
  // The last column stands behind the numbers once more.
  for (let column = first; cursor.rest() > 2; column++) {
    const style = cursor.u16()
    setNumber(reading, row, column, style, decodeRk(cursor.u32()))
  }
}

const merges: Read = ({ workbook, sheet }, cursor) => {
  for (let left = cursor.u16(); left > 0; left--) {
    const [top, bottom, first, last] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()]
    addMerge(workbook, sheet, { top: top + 1, bottom: bottom + 1, left: first + 1, right: last + 1 })
  }
}

const rowProperties: Read = ({ workbook, sheet }, cursor) => {
  const row = cursor.u16() + 1
  cursor.skip(10)
  if (cursor.u16() & 0x20) hide(workbook, sheet.hiddenRows, row, row)
}

const columnProperties: Read = ({ workbook, sheet }, cursor) => {
  const [first, last] = [cursor.u16() + 1, cursor.u16() + 1]
  cursor.skip(4)
  if (cursor.u16() & 1) hide(workbook, sheet.hiddenColumns, first, Math.min(last, 256))
}

const READ = new Map<number, Read>([
  [
    RECORD.labelSst,
    cell((reading, { row, column }, cursor) =>
      setText(reading, row, column, reading.globals.strings[cursor.u32()] ?? UNREAD),
    ),
  ],
  [RECORD.label, cell((reading, { row, column }, cursor) => setText(reading, row, column, cursor.text(2)))],
  [RECORD.richString, cell((reading, { row, column }, cursor) => setText(reading, row, column, cursor.text(2)))],
  [
    RECORD.number,
    cell((reading, { row, column, style }, cursor) => setNumber(reading, row, column, style, cursor.f64())),
  ],
  [
    RECORD.rk,
    cell((reading, { row, column, style }, cursor) => setNumber(reading, row, column, style, decodeRk(cursor.u32()))),
  ],
  [
    RECORD.boolError,
    cell((reading, { row, column }, cursor) =>
      setText(reading, row, column, boolOrError(cursor.u8(), cursor.u8() === 1)),
    ),
  ],
  [RECORD.formula, formula],
  [
    RECORD.string,
    (reading, cursor) => {
      if (reading.waiting) setText(reading, reading.waiting.row, reading.waiting.column, cursor.text(2))
      reading.waiting = null
    },
  ],
  [RECORD.mulRk, repeatedRk],
  [RECORD.mergeCells, merges],
  [RECORD.row, rowProperties],
  [RECORD.columnInfo, columnProperties],
])

/** Reads the records of one sheet, from record `first` on, into its grid. Throws FILE_UNREADABLE when they stop before the sheet's end. */
export function readSheet(
  records: readonly XlsRecord[],
  first: number,
  workbook: Workbook,
  sheet: SheetGrid,
  globals: XlsGlobals,
): void {
  const reading: SheetReading = { workbook, sheet, globals, waiting: null }
  let depth = 0
  for (let index = first; index < records.length; index++) {
    const { kind, data } = records[index]!
    // Charts on the sheet have records of their own between a beginning and an end.
    if (kind === RECORD.bof) depth++
    else if (kind === RECORD.eof && --depth === 0) return
    else if (depth === 1) READ.get(kind)?.(reading, new RecordCursor([data], workbook.file))
  }
  throw damaged(workbook.file)
}
