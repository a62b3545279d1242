import { FORM_2021 } from '../sources.ts'
import { defineRule } from '../define-rule.ts'
import { describeDisputes } from './describe-disputes.ts'
import { expandEquations } from './equation-rule.ts'

/** T4-03 复议后起诉: the four outcomes make up the total. */
export const t403LitigationAfterReviewTotal = defineRule({
  code: 'T4-03',
  version: 1,
  severity: 'error',
  source: { quote: '复议后起诉：结果维持、结果纠正、其他结果、尚未审结、总计', document: `${FORM_2021}表四` },
  passing: { cells: { 't4.litigationAfterReview.other': '2', 't4.litigationAfterReview.total': '2' } },
  failing: { cells: { 't4.litigationAfterReview.other': '2', 't4.litigationAfterReview.total': '4' } },
  expand: expandEquations('T4-03', describeDisputes),
})
