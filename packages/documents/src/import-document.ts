import { AppError, FORMATS } from '@gongkai/core'
import type { ImportedReport } from './imported-report.ts'
import { mapToReport } from './map/map-to-report.ts'
import { wellFormed } from './map/well-formed.ts'
import { looksLikeReportCsv, readReportCsv } from './read/csv.ts'
import { looksLikeJson, readReportJson } from './read/json.ts'
import { withoutOwnNotes } from './read/own-notes.ts'
import type { RawDocument } from './read/raw-document.ts'
import { decodeFile, kindOfFile, readDecoded, READERS } from './read/read-document.ts'
import { countReports } from './recognise/count-reports.ts'
import { recognise, type Recognised } from './recognise/recognise.ts'
import { splitLines } from './recognise/split/split-lines.ts'
import { cleanDocument } from './transforms/clean-document.ts'

/** What is known of a file besides its bytes. */
export interface ImportOptions {
  /** Name people know the file by; used in messages, and to tell a web page without its head from text. */
  readonly fileName: string
}

/** Labels that make a document a report even without title and headings (a cut-out of its tables). */
const FEWEST_LABELS = 8
const FEWEST_SECTIONS = 2

function refuseWhatIsNoReport({ title, sections, tables, year, yearIsStated }: Recognised, fileName: string): void {
  const labels = tables.reduce((sum, { anchors }) => sum + anchors.length, 0)
  if (title === null && sections.length < FEWEST_SECTIONS && labels < FEWEST_LABELS)
    throw new AppError('FILE_NO_REPORT', { file: fileName })
  if (year !== null && yearIsStated && year < FORMATS[0]!.firstYear)
    throw new AppError('FILE_YEAR_UNSUPPORTED', { file: fileName, year })
}

async function understand(read: RawDocument, fileName: string): Promise<ImportedReport> {
  const raw = withoutOwnNotes(read)
  const clean = splitLines(await cleanDocument(raw.lines, raw.declaredTitles))
  const reports = countReports(clean.lines)
  if (reports > 1) throw new AppError('FILE_SEVERAL_REPORTS', { file: fileName, count: reports })
  const recognised = recognise(clean)
  refuseWhatIsNoReport(recognised, fileName)
  return mapToReport(raw, clean, recognised)
}

/**
 * Reads a report from the bytes of a file: text or web page in any of the encodings in use, a document or sheet of an
 * office program, a PDF of text, or our own JSON. Returns a draft with the place of every value, and says what it could not read. Throws
 * AppError: FILE_EMPTY, FILE_TOO_LARGE, FILE_KIND_UNSUPPORTED, FILE_ENCODING_UNKNOWN, FILE_UNREADABLE, FILE_ENCRYPTED,
 * FILE_PICTURES_ONLY, FILE_NO_REPORT, FILE_SEVERAL_REPORTS, FILE_YEAR_UNSUPPORTED.
 */
export async function importDocument(bytes: Uint8Array, options: ImportOptions): Promise<ImportedReport> {
  return wellFormed(await importAnyKind(bytes, options))
}

async function importAnyKind(bytes: Uint8Array, { fileName }: ImportOptions): Promise<ImportedReport> {
  const read = READERS[kindOfFile(bytes, fileName)]
  if (read) return understand(await read(bytes, fileName), fileName)
  const decoded = decodeFile(bytes, fileName)
  if (looksLikeReportCsv(decoded.text)) return readReportCsv(decoded, fileName)
  return looksLikeJson(decoded.text)
    ? readReportJson(decoded, fileName)
    : understand(readDecoded(decoded, fileName), fileName)
}
