import { getFormat } from '@gongkai/core'
import type { ImportCheck } from './check.ts'

/** The six sections were found. */
export const everySectionFound: ImportCheck = ({ report }) => {
  const found = new Set(report.sections.map(({ no }) => no))
  const missing = getFormat(report.format).sections.filter(({ no }) => !found.has(no))
  return missing.length === 0
    ? []
    : [{ code: 'SECTIONS_NOT_FOUND', params: { titles: missing.map(({ title }) => title).join('、') } }]
}
