import type { Format, FormatId } from '../definition/define-format.ts'
import { AppError } from '../errors/app-error.ts'
import { f2019 } from './f2019/index.ts'
import { f2021 } from './f2021/index.ts'

/** The one list of formats, oldest first. A new official format is one folder and one line here. */
export const FORMATS: readonly Format[] = [f2019, f2021]

/** Last reporting year a report may be filed for. Later years need a decision whether the form still holds. */
export const LAST_REPORTING_YEAR = 2035

/**
 * The format a report for `reportingYear` must use (国办公开办函〔2019〕60号 for 2019 and 2020, 〔2021〕30号 from 2021).
 * Throws FORMAT_UNKNOWN for any other year: an older form existed, a later one is not known.
 */
export function formatForYear(reportingYear: number): Format {
  const format = FORMATS.findLast((candidate) => candidate.firstYear <= reportingYear)
  if (!format || !Number.isInteger(reportingYear) || reportingYear > LAST_REPORTING_YEAR)
    throw new AppError('FORMAT_UNKNOWN', { year: reportingYear })
  return format
}

/** The format with this id. Throws FORMAT_UNKNOWN. */
export function getFormat(id: string): Format {
  const format = FORMATS.find((candidate) => candidate.id === id)
  if (!format) throw new AppError('FORMAT_UNKNOWN', { format: id })
  return format
}

/** True when `id` names a known format. */
export function isFormatId(id: string): id is FormatId {
  return FORMATS.some((format) => format.id === id)
}

/** Reporting years that have a format, newest first, up to `last`. */
export function listReportingYears(last: number): number[] {
  const first = FORMATS[0]!.firstYear
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => last - offset)
}
