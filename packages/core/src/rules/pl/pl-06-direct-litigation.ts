import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'

/** First reporting year under the Administrative Reconsideration Law of 2023. */
const REVIEW_FIRST_FROM = 2024

/** PL-06 Since 2024 a refusal to disclose goes to review first; a direct lawsuit must be about something else. */
export const pl06DirectLitigation = defineRule({
  code: 'PL-06',
  version: 1,
  severity: 'info',
  source: {
    quote:
      '有下列情形之一的，申请人应当先向行政复议机关申请行政复议，对行政复议决定不服的，可以再依法向人民法院提起行政诉讼：……（四）申请政府信息公开，行政机关不予公开',
    document: '《中华人民共和国行政复议法》（2023年修订）第二十三条',
  },
  passing: {
    reportingYear: 2023,
    cells: { 't4.litigationDirect.upheld': '1', 't4.litigationDirect.total': '1', 't3.newReceived.total': '1' },
  },
  failing: {
    reportingYear: 2024,
    cells: { 't4.litigationDirect.upheld': '1', 't4.litigationDirect.total': '1', 't3.newReceived.total': '1' },
  },
  expand: (format) => [
    checkNumbers(format, ['t4.litigationDirect.total'], ([a], { reportingYear }) =>
      reportingYear >= REVIEW_FIRST_FROM && a > 0 ? { params: { a, year: REVIEW_FIRST_FROM }, actual: a } : null,
    ),
  ],
})
