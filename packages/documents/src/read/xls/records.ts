import { AppError } from '@gongkai/core'
import { FILE_REASONS } from '../../texts.zh-cn.ts'

/** Kinds of records that are read ([MS-XLS] 2.3). */
export const RECORD = {
  formula: 0x06,
  eof: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  continue: 0x3c,
  columnInfo: 0x7d,
  boundSheet: 0x85,
  mulRk: 0xbd,
  richString: 0xd6,
  cellFormat: 0xe0,
  mergeCells: 0xe5,
  sharedStrings: 0xfc,
  labelSst: 0xfd,
  number: 0x203,
  label: 0x204,
  boolError: 0x205,
  string: 0x207,
  row: 0x208,
  rk: 0x27e,
  format: 0x41e,
  bof: 0x809,
} as const

/** One record of a workbook stream. */
export interface XlsRecord {
  readonly kind: number
  readonly at: number
  readonly data: Uint8Array
}

/** The refusal of a workbook that ends too early or contradicts itself. */
export const damaged = (file: string) => new AppError('FILE_UNREADABLE', { file, reason: FILE_REASONS.damagedArchive })

/** The records of a workbook stream. Throws FILE_UNREADABLE when the last one is cut off. */
export function readRecords(stream: Uint8Array, file: string): XlsRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const records: XlsRecord[] = []
  let at = 0
  while (at + 4 <= stream.length) {
    const kind = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    // Programs fill the rest of the last sector with zeros.
    if (kind === 0 && length === 0) break
    if (at + 4 + length > stream.length) throw damaged(file)
    records.push({ kind, at, data: stream.subarray(at + 4, at + 4 + length) })
    at += 4 + length
  }
  return records
}

/** Reads the parts of a record one after the other, across the blocks it goes on in. Throws FILE_UNREADABLE at its end: nothing is ever read as 0. */
export class RecordCursor {
  readonly #blocks: readonly Uint8Array[]
  readonly #file: string
  #block = 0
  #at = 0

  constructor(blocks: readonly Uint8Array[], file: string) {
    this.#blocks = blocks
    this.#file = file
  }

  /** Bytes that are left in the current block. */
  get #left(): number {
    return (this.#blocks[this.#block]?.length ?? 0) - this.#at
  }

  #take(size: number): DataView {
    while (this.#left === 0 && this.#block < this.#blocks.length - 1) this.#nextBlock()
    if (this.#left < size) throw damaged(this.#file)
    const block = this.#blocks[this.#block]!
    this.#at += size
    return new DataView(block.buffer, block.byteOffset + this.#at - size, size)
  }

  #nextBlock(): void {
    this.#block++
    this.#at = 0
  }

  u8 = (): number => this.#take(1).getUint8(0)
  u16 = (): number => this.#take(2).getUint16(0, true)
  u32 = (): number => this.#take(4).getUint32(0, true)
  f64 = (): number => this.#take(8).getFloat64(0, true)

  /** Bytes that are left in the record. */
  rest = (): number => this.#blocks.slice(this.#block).reduce((sum, block) => sum + block.length, -this.#at)

  skip(size: number): void {
    for (let left = size; left > 0;) {
      if (this.#left === 0) this.#take(0)
      const step = Math.min(left, this.#left)
      if (step === 0) throw damaged(this.#file)
      this.#at += step
      left -= step
    }
  }

  /** Characters of a text; where it goes on in the next block, that block says anew how wide they are. */
  #characters(count: number, isWide: boolean): string {
    let text = ''
    let wide = isWide
    for (let index = 0; index < count; index++) {
      if (this.#left === 0) {
        if (this.#block >= this.#blocks.length - 1) throw damaged(this.#file)
        this.#nextBlock()
        wide = (this.u8() & 1) === 1
      }
      text += String.fromCharCode(wide ? this.u16() : this.u8())
    }
    return text
  }

  /** A text with its marks, behind its length of one byte or two. */
  text(lengthBytes: 1 | 2): string {
    const count = lengthBytes === 1 ? this.u8() : this.u16()
    const marks = this.u8()
    const runs = marks & 8 ? this.u16() : 0
    const extra = marks & 4 ? this.u32() : 0
    const text = this.#characters(count, (marks & 1) === 1)
    this.skip(runs * 4 + extra)
    return text
  }
}
