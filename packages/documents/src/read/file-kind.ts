import type { DocumentKind } from '@gongkai/core'
import { kindOfCompoundFile } from './archive/kind-of-compound-file.ts'
import { kindOfZip } from './archive/kind-of-zip.ts'

/**
 * What a file is by its first bytes; web pages and JSON are `text` here. `label` is the name people know it by; `locked` is
 * a document that a password makes a box without a label.
 */
export type FileKind =
  | { readonly kind: DocumentKind }
  | { readonly kind: 'unsupported'; readonly label: string }
  | { readonly kind: 'locked' }

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG 图片', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG 图片', [0xff, 0xd8, 0xff]],
  ['GIF 图片', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF 图片', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF 图片', [0x4d, 0x4d, 0x00, 0x2a]],
  ['RAR 压缩包', [0x52, 0x61, 0x72, 0x21]],
  ['7z 压缩包', [0x37, 0x7a, 0xbc, 0xaf]],
  ['GZ 压缩包', [0x1f, 0x8b]],
]
const PDF = [0x25, 0x50, 0x44, 0x46]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Part of a file that shows whether it is text. */
const TEXT_STRETCH = 65_536

const PICTURE = '图片'

const startsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte)

const hasUtf16Mark = (bytes: Uint8Array) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** Share of zero bytes at odd or even places that says: two bytes per character, not binary. */
const UTF16_ZEROS = 0.2

/** The same for characters of Chinese text, of whose two bytes none need be zero. */
const UTF16_CHINESE = 0.9
const CLEARLY_MORE = 1.5
/** True for the higher byte of what fills Chinese text: Latin letters and digits, marks, Han, full-width forms. */
const isHighByte = (byte: number) =>
  byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)

interface Half {
  readonly zeros: number
  readonly high: number
}

/** How many bytes of a sample, from the first or the second of each pair on, are zero, and how many a higher byte. */
function countHalves(sample: Uint8Array, first: 0 | 1): Half {
  let [zeros, high] = [0, 0]
  for (let index = first; index < sample.length; index += 2) {
    if (sample[index] === 0) zeros++
    if (isHighByte(sample[index]!)) high++
  }
  return { zeros, high }
}

/** True when the bytes stand as in unmarked UTF-16 text: zeros on one side of each pair only, and there many, or else Han. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  const pairs = sample.length / 2
  const [even, odd] = [countHalves(sample, 0), countHalves(sample, 1)]
  const isLatin = (one: Half, other: Half) => one.zeros > pairs * UTF16_ZEROS && other.zeros <= one.zeros * 0.05
  // Latin letters would fill both sides; 开 has a zero for its lower byte.
  const isChinese = (one: Half, other: Half) =>
    one.high >= pairs * UTF16_CHINESE && one.high > other.high * CLEARLY_MORE
  const areHigh = (one: Half, other: Half) => isLatin(one, other) || isChinese(one, other)
  if (areHigh(odd, even)) return 'utf-16le'
  return areHigh(even, odd) ? 'utf-16be' : null
}

/** True for a picture, which can be shown and never read. */
export function isPicture(bytes: Uint8Array): boolean {
  return MAGIC.some(([label, magic]) => label.endsWith(PICTURE) && startsWith(bytes, magic))
}

/** Recognises a file by its bytes; the name is not asked. Text of any encoding is `text`. */
export function recogniseFileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, PDF)) return { kind: 'pdf' }
  const known = MAGIC.find(([, magic]) => startsWith(bytes, magic))
  if (known) return { kind: 'unsupported', label: known[0] }
  if (startsWith(bytes, ZIP)) return kindOfZip(bytes)
  if (startsWith(bytes, COMPOUND_FILE)) return kindOfCompoundFile(bytes)
  if (hasUtf16Mark(bytes) || looksLikeUtf16(bytes)) return { kind: 'text' }
  return bytes.subarray(0, TEXT_STRETCH).includes(0) ? { kind: 'unsupported', label: '二进制' } : { kind: 'text' }
}
