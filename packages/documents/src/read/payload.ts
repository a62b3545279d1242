import { formatNumber, getCell, getFormat, readCell, ReportContent, type CellType, type CellValue } from '@gongkai/core'
import { REPORT_SCHEMA } from '../write/json.ts'

/** Longest text of a carried report; a long report has some hundred thousand characters. */
export const LONGEST_PAYLOAD = 4_000_000

/** Why a carried report is not looked at. */
export type PayloadProblem = 'tooLarge' | 'damaged' | 'notOurs'

/** What a file of our own carries: a report, or something that cannot be one. */
export type Payload = { readonly content: ReportContent } | { readonly problem: PayloadProblem }

/** A value that does not follow from its own text would pass under cover of it. */
function isHonest(type: CellType, cell: CellValue): boolean {
  const { value, semantic } = readCell(type, cell.raw)
  if (value === cell.value && semantic === cell.semantic) return true
  // Sums over many reports may be larger than a report may state.
  return (
    cell.value !== null && cell.value !== 0 && cell.semantic === 'number' && cell.raw === formatNumber(type, cell.value)
  )
}

function isConsistent(content: ReportContent): boolean {
  const format = getFormat(content.format)
  return Object.entries(content.cells).every(
    ([id, cell]) => format.indexOf.has(id) && isHonest(getCell(format, id).type, cell),
  )
}

/** Reads the text an office file carries beside what it shows. It is data of a stranger: too long, broken or made up, it is refused. */
export function readPayload(text: string): Payload {
  if (text.length > LONGEST_PAYLOAD) return { problem: 'tooLarge' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'damaged' }
  }
  if (typeof value !== 'object' || value === null || !('schema' in value) || value.schema !== REPORT_SCHEMA)
    return { problem: 'notOurs' }
  const parsed = ReportContent.safeParse(value)
  return parsed.success && isConsistent(parsed.data) ? { content: parsed.data } : { problem: 'damaged' }
}
