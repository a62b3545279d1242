import { AppError, fileSizeText, type DocumentKind } from '@gongkai/core'
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

/** The text of a file and how it was encoded. */
export interface DecodedFile {
  readonly text: string
  readonly encoding: string
}

/** Reads the bytes of one kind of file. Throws FILE_UNREADABLE, FILE_ENCRYPTED, FILE_PICTURES_ONLY, FILE_TOO_LARGE. */
export type Reader = (bytes: Uint8Array, fileName: string) => Promise<RawDocument>

/** A reader that is loaded when the first file of its kind comes, and then kept. */
function lazily(
  load: () => Promise<(bytes: Uint8Array, fileName: string) => RawDocument | Promise<RawDocument>>,
): Reader {
  let loading: ReturnType<typeof load> | undefined
  return async (bytes, fileName) => (await (loading ??= load()))(bytes, fileName)
}

/** Kinds that are not text, each with its reader. */
export const READERS: Readonly<Partial<Record<DocumentKind, Reader>>> = {
  docx: lazily(async () => (await import('./docx/read-docx.ts')).readDocx),
  pdf: lazily(async () => (await import('./pdf/read-pdf.ts')).readPdf),
  odt: lazily(async () => (await import('./odf/read-odt.ts')).readOdt),
  ods: lazily(async () => (await import('./odf/read-ods.ts')).readOds),
  xls: lazily(async () => (await import('./xls/read-xls.ts')).readXls),
  xlsx: lazily(async () => (await import('./xlsx/read-xlsx.ts')).readXlsx),
}

/** Kind of a file by its first bytes, whatever its name. Throws FILE_EMPTY, FILE_TOO_LARGE, FILE_KIND_UNSUPPORTED, FILE_ENCRYPTED. */
export function kindOfFile(bytes: Uint8Array, fileName: string): DocumentKind {
  if (bytes.length === 0) throw new AppError('FILE_EMPTY', { file: fileName })
  if (bytes.length > LARGEST_FILE)
    throw new AppError('FILE_TOO_LARGE', { file: fileName, limit: fileSizeText(LARGEST_FILE) })
  const kind = recogniseFileKind(bytes)
  if (kind.kind === 'unsupported') throw new AppError('FILE_KIND_UNSUPPORTED', { file: fileName, kind: kind.label })
  if (kind.kind === 'locked') throw new AppError('FILE_ENCRYPTED', { file: fileName })
  return kind.kind
}

/** The words of a text file in any encoding in use. Throws FILE_ENCODING_UNKNOWN or FILE_EMPTY. */
export function decodeFile(bytes: Uint8Array, fileName: string): DecodedFile {
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
export function readDecoded({ text, encoding }: DecodedFile, fileName: string): RawDocument {
  if (isHtml(text, fileName)) return { kind: 'html', encoding, payload: null, ...readHtml(text, fileName) }
  const lines = readText(text)
  const cells = lines.reduce((sum, line) => sum + line.cells.length, 0)
  if (cells > MOST_CELLS) throw new AppError('FILE_TOO_LARGE', { file: fileName, limit: `${MOST_CELLS} 格` })
  return { kind: 'text', encoding, declaredTitles: [], lines, payload: null }
}
