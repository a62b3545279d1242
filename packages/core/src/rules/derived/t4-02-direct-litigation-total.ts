import { FORM_2021 } from '../sources.ts'
import { defineRule } from '../define-rule.ts'
import { describeDisputes } from './describe-disputes.ts'
import { expandEquations } from './equation-rule.ts'

/** T4-02 未经复议直接起诉: the four outcomes make up the total. */
export const t402DirectLitigationTotal = defineRule({
  code: 'T4-02',
  version: 1,
  severity: 'error',
  source: { quote: '未经复议直接起诉：结果维持、结果纠正、其他结果、尚未审结、总计', document: `${FORM_2021}表四` },
  passing: { cells: { 't4.litigationDirect.upheld': '1', 't4.litigationDirect.total': '1' } },
  failing: { cells: { 't4.litigationDirect.upheld': '1' } },
  expand: expandEquations('T4-02', describeDisputes),
})
