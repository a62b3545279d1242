/** One part of an archive as its directory lists it. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated; nothing else occurs in office files. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly at: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LONGEST_COMMENT = 0xffff
const IN_EXTRA_FIELD = 0xffffffff
const ZIP64_FIELD = 1
/** Office files have a few dozen parts; those with many pictures some hundred. */
export const MOST_PARTS = 4000

const utf8 = new TextDecoder('utf-8', { fatal: true })
const gb18030 = new TextDecoder('gb18030')

/** Names are UTF-8, or what Chinese systems write without saying so. */
function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return gb18030.decode(bytes)
    throw error
  }
}

/** Where the directory's end record begins: the last one that closes exactly with the file, comment included. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--)
    if (
      view.getUint32(at, true) === END_OF_DIRECTORY &&
      at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at
  return null
}

/** Sizes and place that do not fit 32 bits stand in an extra field, in this order, each only where it is needed. */
function readZip64(view: DataView, from: number, to: number, short: readonly number[]): number[] {
  let at = from
  while (at + 4 <= to && view.getUint16(at, true) !== ZIP64_FIELD) at += 4 + view.getUint16(at + 2, true)
  at += 4
  return short.map((value) => {
    if (value !== IN_EXTRA_FIELD || at + 8 > to) return value
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  })
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } | null {
  if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  if (next > view.byteLength) return null
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  const [size, compressedSize, place] = short.includes(IN_EXTRA_FIELD)
    ? readZip64(view, nameEnd, extraEnd, short)
    : short
  const entry = {
    name: decodeName(bytes.subarray(at + ENTRY_SIZE, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize: compressedSize!,
    size: size!,
    at: place!,
  }
  return { entry, next }
}

/** The parts an archive lists, or null when its directory is missing or damaged, as in a file that was cut off. Reads one more than MOST_PARTS at most. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  if (bytes.length < END_SIZE) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  while (entries.length < Math.min(count, MOST_PARTS + 1)) {
    const read = readEntry(view, bytes, at)
    if (read === null) return null
    entries.push(read.entry)
    at = read.next
  }
  return entries
}
