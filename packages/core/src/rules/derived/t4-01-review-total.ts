import { FORM_2021 } from '../sources.ts'
import { defineRule } from '../define-rule.ts'
import { describeDisputes } from './describe-disputes.ts'
import { expandEquations } from './equation-rule.ts'

/** T4-01 行政复议: the four outcomes make up the total. */
export const t401ReviewTotal = defineRule({
  code: 'T4-01',
  version: 1,
  severity: 'error',
  source: { quote: '行政复议：结果维持、结果纠正、其他结果、尚未审结、总计', document: `${FORM_2021}表四` },
  passing: { cells: { 't4.review.upheld': '2', 't4.review.pending': '1', 't4.review.total': '3' } },
  failing: { cells: { 't4.review.upheld': '2', 't4.review.pending': '1', 't4.review.total': '2' } },
  expand: expandEquations('T4-01', describeDisputes),
})
