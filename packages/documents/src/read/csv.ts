import {
  AppError,
  FORMATS,
  formatNumber,
  getCell,
  isFormatId,
  LONGEST_RAW,
  readCell,
  REPORT_KINDS,
  type CellType,
  type Format,
} from '@gongkai/core'
import { parseCsv } from 'hucre/csv'
import { noteFindings } from '../checks/index.ts'
import type { ImportedCell, ImportedReport, SourceBlock, UnreadItem } from '../imported-report.ts'
import { withoutGuard } from '../write/guard-formula.ts'
import type { DecodedFile } from './read-document.ts'

const HEADERS = {
  /** One line per cell. */
  long: /^\ufeff?"?id"?([,;\t])"?table"?\1"?row"?\1"?column"?\1/,
  /** One line per report, one column per cell. */
  wide: /^\ufeff?"?organ"?([,;\t])"?reportingYear"?\1"?kind"?\1"?format"?\1"?title"?\1/,
} as const
/** A form has two hundred cells; lines beyond this are not looked at. */
const MOST_LINES = 5000

type Fields = Readonly<Record<string, string>>

const headerOf = (text: string) => {
  const start = text.slice(0, 200)
  return HEADERS.long.exec(start) ?? HEADERS.wide.exec(start)
}

/** True for a CSV file of our own, cells named by their ids: one line per cell, or one line per report. */
export function looksLikeReportCsv(text: string): boolean {
  return headerOf(text) !== null
}

function linesOf(text: string): Fields[] {
  const delimiter = headerOf(text)![1]!
  const [header = [], ...lines] = parseCsv(text, { delimiter, maxRows: MOST_LINES })
  return lines
    .filter((fields) => fields.some((field) => String(field ?? '') !== ''))
    .map((fields) =>
      Object.fromEntries(header.map((name, at) => [String(name), withoutGuard(String(fields[at] ?? ''))])),
    )
}

/** The line of a report as one line per cell. Throws FILE_SEVERAL_REPORTS when there are more. */
function cellsOfLine(reports: readonly Fields[], fileName: string): Fields[] {
  if (reports.length > 1) throw new AppError('FILE_SEVERAL_REPORTS', { file: fileName, count: reports.length })
  const { organ = '', reportingYear = '', kind = '', format = '', title = '', ...cells } = reports[0] ?? {}
  const identity = { organ, reportingYear, kind, format, title }
  const before = Object.keys(identity).length
  return Object.entries(cells).map(([id, raw], at) => {
    const cell = FORMATS.flatMap((one) => one.cells).find((one) => one.id === id)
    const labels = cell && { row: cell.rowLabel, column: cell.columnLabel }
    return { ...identity, ...labels, id, raw, locator: `line 2, cell ${before + at + 1}` }
  })
}

function formatOf(lines: readonly Fields[]): Format {
  const named = lines.find(({ format = '' }) => isFormatId(format))?.['format']
  const known = (format: Format) => lines.filter(({ id = '' }) => format.indexOf.has(id)).length
  const [best] = FORMATS.toSorted((a, b) => known(b) - known(a))
  return FORMATS.find(({ id }) => id === named) ?? best!
}

/** What a line says of its cell. Where somebody changed the value beside the text it stands for, both are candidates. */
function cellOf(
  type: CellType,
  { raw = '', value }: Fields,
): Pick<ImportedCell, 'raw' | 'value' | 'semantic' | 'confidence' | 'candidates'> {
  const text = raw.slice(0, LONGEST_RAW)
  const reading = readCell(type, text)
  const plain = {
    raw: text,
    value: reading.value,
    semantic: reading.semantic,
    confidence: 'read',
    candidates: [],
  } as const
  if (value === undefined) return plain
  const stated = reading.value === null ? '' : formatNumber(type, reading.value)
  if (value === stated || (value !== '' && stated !== '' && Number(value) === Number(stated))) return plain
  return { raw: text, value: null, semantic: 'text', confidence: 'ambiguous', candidates: [text, value] }
}

interface ReadLines {
  readonly cells: ReadonlyMap<string, ImportedCell>
  readonly unread: readonly UnreadItem[]
  readonly source: readonly SourceBlock[]
}

function placeLines(lines: readonly Fields[], format: Format): ReadLines {
  const cells = new Map<string, ImportedCell>()
  const unread: UnreadItem[] = []
  const source = lines.map((fields, block): SourceBlock => {
    const { id = '', row = '', column = '', raw = '', locator = `line ${block + 2}` } = fields
    const shown = [id, row, column, raw].join(' | ')
    if (!format.indexOf.has(id) || cells.has(id))
      unread.push({ block, locator, text: shown, reason: 'ROW_NOT_IN_FORMAT' })
    else {
      const place = { block, cell: null, locator, excerpt: raw }
      cells.set(id, { id, ...cellOf(getCell(format, id).type, fields), deducedBy: [], place })
    }
    return { kind: 'text', id: block, locator, text: shown }
  })
  return { cells, unread, source }
}

/**
 * Reads the cells of a report from a CSV file written by `writeCsv` or `writeCsvWide`, each with its place. Throws
 * FILE_NO_REPORT when nothing in it is a cell of a form, FILE_SEVERAL_REPORTS when it holds more than one.
 */
export function readReportCsv({ text, encoding }: DecodedFile, fileName: string): ImportedReport {
  const read = linesOf(text)
  const lines = HEADERS.wide.test(text.slice(0, 200)) ? cellsOfLine(read, fileName) : read
  const format = formatOf(lines)
  const { cells, unread, source } = placeLines(lines, format)
  if (cells.size === 0) throw new AppError('FILE_NO_REPORT', { file: fileName })
  const { organ = '', reportingYear = '', kind = '', title = '' } = lines[0]!
  const year = /^20\d\d$/.test(reportingYear) ? Number(reportingYear) : null
  const report: Omit<ImportedReport, 'notes'> = {
    kind: 'text',
    encoding,
    title: title === '' ? null : title,
    organName: organ === '' ? null : organ,
    year,
    format: format.id,
    recognisedFormat: format.id,
    reportKind: REPORT_KINDS.find((one) => one === kind) ?? 'organ',
    period: null,
    preface: [],
    sections: [],
    cells: [...cells.values()],
    missingCells: format.cells.filter(({ id }) => !cells.has(id)).map(({ id }) => id),
    surplusLines: [],
    unread,
    source,
    carriedDifferences: null,
  }
  const checked = {
    report,
    appliedTransforms: [],
    pageLines: 0,
    picturePages: [],
    hidden: undefined,
    tablesInPictures: [],
  }
  return { ...report, notes: noteFindings(checked) }
}
