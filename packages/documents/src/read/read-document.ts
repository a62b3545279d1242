import { AppError } from '@gongkai/core'
import { decodeText } from './decode-text.ts'
import { recogniseFileKind } from './file-kind.ts'
import { readHtml } from './html.ts'
import { MOST_CELLS, type RawDocument } from './raw-document.ts'
import { readText } from './text.ts'

/** Largest file that is read. A report with its tables has some hundred kilobytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype|html|head|body|meta|p|div|table|section|article|main|span|center|font|h[1-6])[\s>]/i
const HAS_TABLE = /<table[\s>]/i

/** A file as a neutral document, with its kind and encoding. */
export interface DecodedFile {
  readonly text: string
  readonly encoding: string
}

/**
 * Text of a file. Throws FILE_EMPTY, FILE_TOO_LARGE, FILE_KIND_UNSUPPORTED (by its first bytes, whatever its name) or
 * FILE_ENCODING_UNKNOWN.
 */
export function decodeFile(bytes: Uint8Array, fileName: string): DecodedFile {
  if (bytes.length === 0) throw new AppError('FILE_EMPTY', { file: fileName })
  if (bytes.length > LARGEST_FILE)
    throw new AppError('FILE_TOO_LARGE', { file: fileName, limit: `${LARGEST_FILE / 1024 / 1024} MB` })
  const kind = recogniseFileKind(bytes)
  if (kind.kind === 'unsupported') throw new AppError('FILE_KIND_UNSUPPORTED', { file: fileName, kind: kind.label })
  const decoded = decodeText(bytes)
  if (decoded === null) throw new AppError('FILE_ENCODING_UNKNOWN', { file: fileName })
  if (decoded.text.trim() === '') throw new AppError('FILE_EMPTY', { file: fileName })
  return decoded
}

/** True for the text of a web page, also of one that lacks its head. */
export function isHtml(text: string, fileName: string): boolean {
  return HTML_START.test(text.slice(0, 4000)) || HAS_TABLE.test(text) || /\.x?html?$/i.test(fileName)
}

/** Reads decoded text as a web page or as plain text. Throws FILE_TOO_LARGE or FILE_UNREADABLE. */
export function readDocument({ text, encoding }: DecodedFile, fileName: string): RawDocument {
  if (isHtml(text, fileName)) return { kind: 'html', encoding, ...readHtml(text, fileName) }
  const lines = readText(text)
  const cells = lines.reduce((sum, line) => sum + line.cells.length, 0)
  if (cells > MOST_CELLS) throw new AppError('FILE_TOO_LARGE', { file: fileName, limit: `${MOST_CELLS} 格` })
  return { kind: 'text', encoding, declaredTitles: [], lines }
}
