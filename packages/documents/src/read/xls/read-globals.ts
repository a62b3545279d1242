import { AppError } from '@gongkai/core'
import { builtInFormat } from '../sheets/builtin-formats.ts'
import { damaged, RECORD, RecordCursor, type XlsRecord } from './records.ts'

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  /** Where its records begin. */
  readonly at: number
  readonly isHidden: boolean
  readonly hasCells: boolean
}

/** What all sheets of a workbook refer to. */
export interface XlsGlobals {
  readonly sheets: readonly ListedSheet[]
  readonly strings: readonly string[]
  /** Number format of each cell style, by its position. */
  readonly formats: readonly string[]
  readonly is1904: boolean
}

const EXCEL_97 = 0x600

function readSharedStrings(records: readonly XlsRecord[], index: number, file: string): string[] {
  const blocks = [records[index]!.data]
  for (let next = index + 1; records[next]?.kind === RECORD.continue; next++) blocks.push(records[next]!.data)
  const cursor = new RecordCursor(blocks, file)
  cursor.skip(4)
  const count = cursor.u32()
  // Every text takes three bytes at least, so a count beyond that is a mistake of the file.
  if (count * 3 > blocks.reduce((sum, block) => sum + block.length, 0)) throw damaged(file)
  return Array.from({ length: count }, () => cursor.text(2))
}

function readListedSheet(cursor: RecordCursor): ListedSheet {
  const at = cursor.u32()
  const state = cursor.u8()
  const kind = cursor.u8()
  return { at, isHidden: (state & 3) !== 0, hasCells: kind === 0, name: cursor.text(1) }
}

/** Reads what stands before the sheets. Throws FILE_UNREADABLE, FILE_ENCRYPTED, FILE_KIND_UNSUPPORTED for workbooks before 1997. */
export function readGlobals(records: readonly XlsRecord[], file: string): XlsGlobals {
  if (records[0]?.kind !== RECORD.bof) throw damaged(file)
  if (new RecordCursor([records[0].data], file).u16() !== EXCEL_97)
    throw new AppError('FILE_KIND_UNSUPPORTED', { file, kind: 'XLS（Excel 5.0/95）' })
  const sheets: ListedSheet[] = []
  const codes = new Map<number, string>()
  const formatIds: number[] = []
  let strings: readonly string[] = []
  let is1904 = false
  for (const [index, { kind, data }] of records.entries()) {
    if (kind === RECORD.eof) break
    const cursor = new RecordCursor([data], file)
    if (kind === RECORD.filePass) throw new AppError('FILE_ENCRYPTED', { file })
    else if (kind === RECORD.dateMode) is1904 = cursor.u16() === 1
    else if (kind === RECORD.format) codes.set(cursor.u16(), cursor.text(2))
    else if (kind === RECORD.boundSheet) sheets.push(readListedSheet(cursor))
    else if (kind === RECORD.sharedStrings) strings = readSharedStrings(records, index, file)
    else if (kind === RECORD.cellFormat) {
      cursor.skip(2)
      formatIds.push(cursor.u16())
    }
  }
  const formats = formatIds.map((id) => codes.get(id) ?? builtInFormat(id))
  return { sheets, strings, formats, is1904 }
}
