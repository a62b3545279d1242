import { TRANSFORM_NAMES } from '../texts.zh-cn.ts'
import type { ImportNote } from '../imported-report.ts'
import type { ImportCheck } from './check.ts'

/** The text was taken as printed: no clean-up changed it and no line was left out. Says which were needed. */
export const textAsPrinted: ImportCheck = ({ report, appliedTransforms, pageLines }) => {
  const notes: ImportNote[] = []
  for (const name of appliedTransforms)
    notes.push({ code: 'TEXT_CLEANED', params: { what: TRANSFORM_NAMES[name] ?? name } })
  const cut = report.unread.filter(({ reason }) => reason === 'TEXT_TOO_LONG').length
  if (cut > 0) notes.push({ code: 'TEXT_TOO_LONG', params: { count: cut } })
  if (pageLines > 0) notes.push({ code: 'PAGE_PARTS_LEFT_OUT', params: { count: pageLines } })
  return notes
}
