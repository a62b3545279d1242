import { getFormat } from '@gongkai/core'
import type { ImportNote } from '../imported-report.ts'
import type { ImportCheck } from './check.ts'

/** The file says whose report it is, of which year and in which format. */
export const identityFound: ImportCheck = ({ report }) => {
  const notes: ImportNote[] = []
  if (report.organName === null) notes.push({ code: 'ORGAN_NOT_FOUND', params: {} })
  if (report.year === null) notes.push({ code: 'YEAR_NOT_FOUND', params: {} })
  if (report.recognisedFormat === null)
    notes.push({ code: 'FORMAT_ASSUMED', params: { format: getFormat(report.format).texts.name } })
  return notes
}
