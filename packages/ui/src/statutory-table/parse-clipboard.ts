import { readCell, type CellType } from '@gongkai/core'

/** Rows of text as copied from a spreadsheet. */
export type TextBlock = readonly (readonly string[])[]

/** A copied block without the rows and columns that only name things, and how many of them were set aside. */
export interface ClipboardBlock {
  readonly cells: TextBlock
  readonly headerRows: number
  readonly labelColumns: number
}

const COUNT: CellType = { kind: 'sint', unit: '项' }
const MONEY: CellType = { kind: 'money', unit: '元' }

const isNumber = (text: string) => [COUNT, MONEY].some((type) => readCell(type, text).value !== null)
const isWords = (text: string) => text.trim() !== '' && readCell(COUNT, text).semantic === 'text' && !isNumber(text)
const namesOnly = (texts: readonly string[]) => texts.some(isWords) && !texts.some(isNumber)

/**
 * Reads what Excel, WPS or a web page put on the clipboard as text. Heading rows and label columns, which come along
 * with merged headers when a whole table is copied, are set aside. Units and full-width digits stay in the text: the
 * cell keeps what was written and the rules say what to tidy.
 */
export function parseClipboard(text: string): ClipboardBlock {
  const rows = widen(splitRows(text))
  const firstRow = rows.findIndex((row) => !isHeading(row))
  if (firstRow < 0) return { cells: rows, headerRows: 0, labelColumns: 0 }
  const lastRow = rows.findLastIndex((row) => !isHeading(row))
  const body = rows.slice(firstRow, lastRow + 1)
  const labelColumns = countLabelColumns(body)
  return { cells: body.map((row) => row.slice(labelColumns)), headerRows: firstRow, labelColumns }
}

/** A row that names columns: words and no number. A single copied word is a value somebody wrote, not a heading. */
function isHeading(row: readonly string[]): boolean {
  return row.length > 1 && namesOnly(row)
}

function countLabelColumns(rows: TextBlock): number {
  const width = rows[0]?.length ?? 0
  let count = 0
  while (count < width - 1 && namesOnly(rows.map((row) => row[count] ?? ''))) count++
  return count
}

function widen(rows: TextBlock): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, index) => (row[index] ?? '').trim()))
}

/** Tab-separated rows; a quoted cell may hold line breaks and doubled quotes. */
function splitRows(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = [['']]
  let quoted = false
  for (let index = 0; index < source.length; index++) {
    const row = rows.at(-1)!
    const char = source[index]!
    if (quoted && char === '"' && source[index + 1] === '"') index += appendTo(row, '"')
    else if (char === '"' && (quoted || row.at(-1) === '')) quoted = !quoted
    else if (quoted) appendTo(row, char === '\n' ? '' : char)
    else if (char === '\t') row.push('')
    else if (char === '\n') rows.push([''])
    else appendTo(row, char)
  }
  return rows
}

function appendTo(row: string[], char: string): 1 {
  row[row.length - 1] += char
  return 1
}
