const SECTOR = 512
const END = 0xfffffffe
const FREE = 0xffffffff
const TABLE = 0xfffffffd
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const le = (value: number, size: number) => Array.from({ length: size }, (_, index) => (value / 256 ** index) & 0xff)
const u16 = (value: number) => le(value, 2)
const u32 = (value: number) => le(value, 4)
const wide = (text: string) => [...text].flatMap((character) => u16(character.charCodeAt(0)))
const float = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)]

function entry(name: string, kind: number, child: number, start: number, size: number): number[] {
  const written = wide(name)
  return [
    ...written,
    ...Array<number>(64 - written.length).fill(0),
    ...u16(written.length + 2),
    kind,
    1,
    ...u32(FREE),
    ...u32(FREE),
    ...u32(child),
    ...Array<number>(36).fill(0),
    ...u32(start),
    ...u32(size),
    ...u32(0),
  ]
}

/** An older office file with one stream: sector 0 is the table, sector 1 the directory, the stream follows. */
export function buildCompoundFile(name: string, content: readonly number[]): Uint8Array {
  const size = Math.max(4096, content.length)
  const sectors = Math.ceil(size / SECTOR)
  const table = [
    TABLE,
    END,
    ...Array.from({ length: sectors }, (_, index) => (index === sectors - 1 ? END : index + 3)),
  ]
  const header = [
    ...MAGIC,
    ...Array<number>(16).fill(0),
    ...u16(0x3e),
    ...u16(3),
    ...u16(0xfffe),
    ...u16(9),
    ...u16(6),
    ...Array<number>(10).fill(0),
    ...[1, 1, 0, 4096, END, 0, END, 0].flatMap(u32),
    ...u32(0),
    ...Array.from({ length: 108 }, () => u32(FREE)).flat(),
  ]
  const directory = [...entry('Root Entry', 5, 1, END, 0), ...entry(name, 2, FREE, 2, size)]
  const bytes = new Uint8Array(SECTOR * (3 + sectors))
  bytes.set(header)
  bytes.set([...table.flatMap(u32), ...Array<number>((128 - table.length) * 4).fill(0xff)], SECTOR)
  bytes.set(directory, SECTOR * 2)
  bytes.set(content, SECTOR * 3)
  return bytes
}

/** One record of a workbook. */
export const record = (kind: number, ...data: readonly (readonly number[])[]): number[] => {
  const bytes = data.flat()
  return [...u16(kind), ...u16(bytes.length), ...bytes]
}

const EXCEL_97 = 0x600
const beginning = (kind: number) => record(0x809, u16(EXCEL_97), u16(kind), Array<number>(12).fill(0))
const ending = record(0x0a)

/** A sheet of a test: records of its cells. */
export interface TestXlsSheet {
  readonly name: string
  readonly isHidden?: boolean
  readonly records: readonly (readonly number[])[]
}

/** Records of cells, rows and columns from 0, with a cell style by its position. */
export const xlsCells = {
  text: (row: number, column: number, text: string) =>
    record(0x204, u16(row), u16(column), u16(0), u16(text.length), [1], wide(text)),
  shared: (row: number, column: number, index: number) => record(0xfd, u16(row), u16(column), u16(0), u32(index)),
  number: (row: number, column: number, value: number, style = 0) =>
    record(0x203, u16(row), u16(column), u16(style), float(value)),
  whole: (row: number, column: number, value: number) =>
    record(0x27e, u16(row), u16(column), u16(0), u32(((value << 2) | 2) >>> 0)),
  formula: (row: number, column: number, value: number) =>
    record(0x06, u16(row), u16(column), u16(0), float(value), u16(0), u32(0)),
  merge: (top: number, bottom: number, left: number, right: number) =>
    record(0xe5, u16(1), u16(top), u16(bottom), u16(left), u16(right)),
  hiddenRow: (row: number) => record(0x208, u16(row), Array<number>(10).fill(0), u16(0x20), u16(0)),
}

/** A small workbook of Excel 97. `formats` are number formats of the cell styles; `before` stands first in its globals. */
export function buildXls(
  sheets: readonly TestXlsSheet[],
  {
    strings = [],
    formats = [],
    before = [],
  }: { strings?: readonly string[]; formats?: readonly string[]; before?: readonly number[] } = {},
): Uint8Array {
  const shared = strings.flatMap((text) => [...u16(text.length), 1, ...wide(text)])
  const head = [
    ...beginning(5),
    ...before,
    ...formats.flatMap((code, index) => record(0x41e, u16(200 + index), u16(code.length), [1], wide(code))),
    ...formats.flatMap((_, index) => record(0xe0, u16(0), u16(200 + index), Array<number>(16).fill(0))),
    ...record(0xfc, u32(strings.length), u32(strings.length), shared),
  ]
  const bodies = sheets.map(({ records }) => [...beginning(0x10), ...records.flat(), ...ending])
  const listed = (starts: readonly number[]) =>
    sheets.flatMap(({ name, isHidden }, index) =>
      record(0x85, u32(starts[index]!), [isHidden ? 1 : 0, 0], [name.length, 1], wide(name)),
    )
  let next = head.length + listed(sheets.map(() => 0)).length + ending.length
  const starts = bodies.map((body) => (next += body.length) - body.length)
  return buildCompoundFile('Workbook', [...head, ...listed(starts), ...ending, ...bodies.flat()])
}
