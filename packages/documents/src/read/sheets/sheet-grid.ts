import { AppError } from '@gongkai/core'
import { MOST_CELLS } from '../raw-document.ts'

/** Cells merged into one, rows and columns from 1, ends included. */
export interface MergedRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet as it is read: what stands in its cells, which are merged, which rows and columns are not shown. */
export interface SheetGrid {
  readonly name: string
  /** Text by row and column, blank cells left out. */
  readonly rows: Map<number, Map<number, string>>
  readonly merges: MergedRange[]
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Set<number>
}

/** A workbook as it is read. */
export interface Workbook {
  readonly file: string
  readonly sheets: SheetGrid[]
  readonly hiddenSheets: string[]
  cells: number
}

/** Largest row and column of any program. */
export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384
const MOST_MERGES = 5000
const MOST_HIDDEN = 20_000

/** An empty workbook of a file. */
export const newWorkbook = (file: string): Workbook => ({ file, sheets: [], hiddenSheets: [], cells: 0 })

/** An empty sheet. */
export function newSheet(name: string): SheetGrid {
  return { name, rows: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: new Set() }
}

const tooLarge = (file: string) => new AppError('FILE_TOO_LARGE', { file, limit: `${MOST_CELLS} 格` })

/** Puts a text into a cell; a blank one leaves it out. Throws FILE_TOO_LARGE. */
export function setCell(workbook: Workbook, sheet: SheetGrid, row: number, column: number, text: string): void {
  if (text.trim() === '' || row < 1 || row > LAST_ROW || column < 1 || column > LAST_COLUMN) return
  if (++workbook.cells > MOST_CELLS) throw tooLarge(workbook.file)
  const cells = sheet.rows.get(row)
  if (cells) cells.set(column, text)
  else sheet.rows.set(row, new Map([[column, text]]))
}

/** Merges cells. Throws FILE_TOO_LARGE. */
export function addMerge({ file }: Workbook, sheet: SheetGrid, merge: MergedRange): void {
  if (sheet.merges.length >= MOST_MERGES) throw tooLarge(file)
  if (merge.top <= merge.bottom && merge.left <= merge.right) sheet.merges.push(merge)
}

/** Hides rows or columns. Throws FILE_TOO_LARGE. */
export function hide({ file }: Workbook, hidden: Set<number>, from: number, to: number): void {
  if (hidden.size + to - from > MOST_HIDDEN) throw tooLarge(file)
  for (let at = from; at <= to; at++) hidden.add(at)
}

/** Name of a cell as programs show it: column 2 of row 5 is B5. */
export function cellAddress(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row}`
}

/** Row and column of an address such as B5; null when it is none. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? []
  if (letters === undefined || digits === undefined) return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits), column }
}
