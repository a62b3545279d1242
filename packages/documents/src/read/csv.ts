import { AppError, FORMATS, getCell, isFormatId, REPORT_KINDS, type Format } from '@gongkai/core'
import { parseCsv } from 'hucre/csv'
import { noteFindings } from '../checks/index.ts'
import type { ImportedCell, ImportedReport, SourceBlock, UnreadItem } from '../imported-report.ts'
import { CSV_COLUMNS, IDENTITY_COLUMNS } from '../write/csv.ts'
import { withoutGuard } from '../write/guard-formula.ts'
import type { DecodedFile } from './read-document.ts'
import { statedCell } from './stated-cell.ts'

/** The first columns tell our own files from others: a line for each cell, or a line for each report. */
const HEADERS = { cells: headerOf(CSV_COLUMNS.slice(0, 4)), reports: headerOf(IDENTITY_COLUMNS) }
/** A form has two hundred cells; lines beyond this are not looked at. */
const MOST_LINES = 5000

type Fields = Readonly<Record<string, string>>

/** Spreadsheets quote names or not, and separate them as the country they are set to does. */
function headerOf([first = '', ...others]: readonly string[]): RegExp {
  return new RegExp(`^\\ufeff?"?${first}"?([,;\\t])${others.map((name) => `"?${name}"?`).join('\\1')}`)
}

interface CsvKind {
  readonly lines: keyof typeof HEADERS
  readonly delimiter: string
}

function kindOf(text: string): CsvKind | null {
  for (const lines of ['cells', 'reports'] as const) {
    const delimiter = HEADERS[lines].exec(text.slice(0, 200))?.[1]
    if (delimiter !== undefined) return { lines, delimiter }
  }
  return null
}

/** True for a CSV file of our own, cells named by their ids: one line per cell, or one line per report. */
export function looksLikeReportCsv(text: string): boolean {
  return kindOf(text) !== null
}

function linesOf(text: string, { delimiter }: CsvKind): Fields[] {
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
      cells.set(id, { id, ...statedCell(getCell(format, id).type, raw, fields['value']), deducedBy: [], place })
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
  const kind = kindOf(text)
  const read = kind === null ? [] : linesOf(text, kind)
  const lines = kind?.lines === 'reports' ? cellsOfLine(read, fileName) : read
  const format = formatOf(lines)
  const { cells, unread, source } = placeLines(lines, format)
  if (cells.size === 0) throw new AppError('FILE_NO_REPORT', { file: fileName })
  const { organ = '', reportingYear = '', kind: reportKind = '', title = '' } = lines[0]!
  const year = /^20\d\d$/.test(reportingYear) ? Number(reportingYear) : null
  const report: Omit<ImportedReport, 'notes'> = {
    kind: 'text',
    encoding,
    title: title === '' ? null : title,
    organName: organ === '' ? null : organ,
    year,
    format: format.id,
    recognisedFormat: format.id,
    reportKind: REPORT_KINDS.find((one) => one === reportKind) ?? 'organ',
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
