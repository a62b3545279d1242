import { crc32, inflateRawSync } from 'node:zlib'
import { AppError, fileSizeText } from '@gongkai/core'
import { FILE_REASONS } from '../../texts.zh-cn.ts'
import { MOST_PARTS, readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** An opened archive: nothing is unpacked before it is asked for. */
export interface Zip {
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly bytes: Uint8Array
  /** Name of the file, for messages. */
  readonly file: string
  /** Bytes that may be unpacked in all, and how many of them still may. */
  readonly most: number
  budget: number
}

const MEGABYTE = 1024 * 1024
/** Largest part. The text of a long report has some two megabytes. */
const LARGEST_PART = 32 * MEGABYTE
const MOST_UNPACKED = 64 * MEGABYTE
/** Text shrinks to a twentieth, rarely to a hundredth; what shrinks more was made to burst. */
const STRONGEST_RATIO = 250
/** Below this size no ratio is suspicious. */
const HARMLESS = MEGABYTE

const LOCAL_HEADER = 0x04034b50
const LOCAL_SIZE = 30
const STORED = 0
const DEFLATED = 8
/** Names that point outside the archive, or mean another thing on another system. */
const TRICKY_NAME = /^\/|\\|:|(?:^|\/)\.\.(?:\/|$)|\0/

const tooLarge = (file: string, limit: string) => new AppError('FILE_TOO_LARGE', { file, limit })
const unpackedSize = (bytes: number) => `${fileSizeText(bytes)}${FILE_REASONS.whenUnpacked}`
const unreadable = (file: string, reason: string, cause?: unknown) =>
  new AppError('FILE_UNREADABLE', { file, reason }, cause)

function refuseTricks(entries: readonly ZipEntry[], bytes: Uint8Array, file: string): void {
  if (entries.length > MOST_PARTS) throw tooLarge(file, FILE_REASONS.parts(MOST_PARTS))
  const names = new Set(entries.map(({ name }) => name))
  if (names.size < entries.length) throw unreadable(file, FILE_REASONS.suspiciousParts)
  // Parts that share bytes are how a small archive claims to hold much.
  if (entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0) > bytes.length)
    throw unreadable(file, FILE_REASONS.damagedArchive)
}

/**
 * Opens the archive an office file is. Throws FILE_UNREADABLE when it was cut off, damaged or names parts outside itself,
 * FILE_TOO_LARGE when it lists more parts than a document has.
 */
export function openZip(bytes: Uint8Array, file: string): Zip {
  const zip = openAnyZip(bytes, file, MOST_UNPACKED)
  if ([...zip.entries.keys()].some((name) => TRICKY_NAME.test(name)))
    throw unreadable(file, FILE_REASONS.suspiciousParts)
  return zip
}

/** The same for an archive of files, whose names mean nothing to us and lead nowhere; `budget` bytes may be unpacked. */
export function openAnyZip(bytes: Uint8Array, file: string, budget: number): Zip {
  const entries = readZipDirectory(bytes)
  if (entries === null) throw unreadable(file, FILE_REASONS.incompleteArchive)
  refuseTricks(entries, bytes, file)
  return { entries: new Map(entries.map((entry) => [entry.name, entry])), bytes, file, most: budget, budget }
}

/** A part alone, as `packedPart` gives its bytes, under the limits of the archive it comes from. */
export function openPart(bytes: Uint8Array, entry: ZipEntry, of: Pick<Zip, 'file' | 'most' | 'budget'>): Zip {
  return { entries: new Map([[entry.name, entry]]), bytes, ...of }
}

/** Longest name and extra field of a local header. */
const LONGEST_FIELDS = 2 * 0xffff

/** The stretch of an archive in which a part stands with its local header. */
export function packedPart(bytes: Uint8Array, { at, compressedSize }: ZipEntry): Uint8Array {
  return bytes.subarray(at, at + LOCAL_SIZE + LONGEST_FIELDS + compressedSize)
}

/** Bytes of an entry as packed, after its local header, whose name and extra field may differ in length from the directory's. */
function packedBytes({ bytes, file }: Zip, { at, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER)
    throw unreadable(file, FILE_REASONS.damagedArchive)
  const from = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + compressedSize > bytes.length) throw unreadable(file, FILE_REASONS.damagedArchive)
  return bytes.subarray(from, from + compressedSize)
}

/** Unpacks a part; stops as soon as more comes out than the directory promises. Throws what the unpacker throws. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: size + 1 })
  return new Uint8Array(buffer, byteOffset, length)
}

function unpackSoundly(zip: Zip, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(zip, entry)
  const damaged = FILE_REASONS.damagedPart(entry.name)
  if (entry.method !== STORED && entry.method !== DEFLATED) throw unreadable(zip.file, FILE_REASONS.unknownPacking)
  let unpacked: Uint8Array
  try {
    unpacked = entry.method === DEFLATED ? inflate(packed, entry.size) : packed
  } catch (error) {
    throw unreadable(zip.file, damaged, error)
  }
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw unreadable(zip.file, damaged)
  return unpacked
}

function unpack(zip: Zip, entry: ZipEntry): Uint8Array {
  const { size, compressedSize } = entry
  if (size > LARGEST_PART) throw tooLarge(zip.file, unpackedSize(LARGEST_PART))
  if (size > HARMLESS && size > compressedSize * STRONGEST_RATIO)
    throw tooLarge(zip.file, FILE_REASONS.timesUnpacked(STRONGEST_RATIO))
  if (size > zip.budget) throw tooLarge(zip.file, unpackedSize(zip.most))
  zip.budget -= size
  return unpackSoundly(zip, entry)
}

/**
 * The bytes of a part, checked against its check sum, or null when the archive has no such part. Throws FILE_UNREADABLE
 * when it is damaged, FILE_TOO_LARGE when it would unpack beyond measure, FILE_ENCRYPTED when it needs a password.
 */
export function findPart(zip: Zip, name: string): Uint8Array | null {
  const entry = zip.entries.get(name)
  if (entry === undefined) return null
  if (entry.isEncrypted) throw new AppError('FILE_ENCRYPTED', { file: zip.file })
  return unpack(zip, entry)
}

/** Like `findPart`, for a part without which the file is none of its kind. Throws FILE_UNREADABLE too when it is missing. */
export function getPart(zip: Zip, name: string): Uint8Array {
  const part = findPart(zip, name)
  if (part === null) throw unreadable(zip.file, FILE_REASONS.missingPart(name))
  return part
}
