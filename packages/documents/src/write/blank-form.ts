import { getFormat, type FormatId, type Narrative, type ReportContent } from '@gongkai/core'
import { BLANK_ORGAN, BLANK_TITLE } from './texts.zh-cn.ts'

/** Lines left free under each heading, for the words. */
const FREE_LINES = 3
const freeLines: Narrative = Array.from({ length: FREE_LINES }, () => ({ kind: 'paragraph', text: '' }))

/** A report in which nothing is filled in yet: headings, tables, room for words. */
export function blankContent(formatId: FormatId): ReportContent {
  const format = getFormat(formatId)
  return {
    format: format.id,
    reportingYear: format.firstYear,
    kind: 'organ',
    organName: BLANK_ORGAN,
    title: BLANK_TITLE,
    preface: freeLines,
    sections: format.sections.map(({ no, title, kind }) => ({
      no,
      title,
      narrative: kind === 'narrative' ? freeLines : [],
    })),
    cells: {},
  }
}
