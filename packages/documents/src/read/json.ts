import { AppError, formatNumber, getCell, getFormat, periodOf, ReportContent, type CellType } from '@gongkai/core'
import type { ImportedCell, ImportedReport, SourceBlock } from '../imported-report.ts'
import { REPORT_SCHEMA } from '../write/json.ts'
import type { DecodedFile } from './read-document.ts'
import { statedCell } from './stated-cell.ts'

/** True when the text can only be JSON. */
export function looksLikeJson(text: string): boolean {
  return /^\s*\{\s*"/.test(text.slice(0, 200))
}

function parseContent(text: string, fileName: string): ReportContent {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new AppError('FILE_UNREADABLE', { file: fileName, reason: 'JSON 不完整或者有误' }, error)
  }
  if (typeof value !== 'object' || value === null || !('schema' in value) || value.schema !== REPORT_SCHEMA)
    throw new AppError('FILE_KIND_UNSUPPORTED', { file: fileName, kind: 'JSON' })
  const parsed = ReportContent.safeParse(value)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new AppError('FILE_UNREADABLE', { file: fileName, reason: `内容与格式不符：${where}` }, parsed.error)
  }
  return parsed.data
}

const numberOf = (type: CellType, value: number | null) => (value === null ? '' : formatNumber(type, value))

/** Reads a report written by `writeJson`, exactly. Throws FILE_UNREADABLE, FILE_KIND_UNSUPPORTED or FILE_YEAR_UNSUPPORTED. */
export function readReportJson({ text, encoding }: DecodedFile, fileName: string): ImportedReport {
  const content = parseContent(text, fileName)
  const format = getFormat(content.format)
  if (content.reportingYear < 2019)
    throw new AppError('FILE_YEAR_UNSUPPORTED', { file: fileName, year: content.reportingYear })
  const known = Object.entries(content.cells).filter(([id]) => format.indexOf.has(id))
  const source: SourceBlock[] = []
  const cells = known.map(([id, cell]): ImportedCell => {
    const locator = `cells.${id}`
    const block = source.push({ kind: 'text', id: source.length, locator, text: `${id}: ${cell.raw}` }) - 1
    const place = { block, cell: null, locator, excerpt: cell.raw }
    const { type } = getCell(format, id)
    return { id, ...statedCell(type, cell.raw, numberOf(type, cell.value)), deducedBy: [], place }
  })
  return {
    kind: 'json',
    encoding,
    title: content.title,
    organName: content.organName,
    year: content.reportingYear,
    format: content.format,
    recognisedFormat: content.format,
    reportKind: content.kind,
    period: periodOf(content.reportingYear),
    preface: content.preface,
    sections: content.sections,
    cells,
    // A cell that is absent here was never filled in; its place on the form is not in doubt.
    missingCells: [],
    surplusLines: [],
    unread: [],
    notes: [],
    source,
    carriedDifferences: [],
  }
}
