import { cellIndex } from '../../definition/define-format.ts'
import { decimalFromFen } from '../../text/money.ts'
import { defineRule } from '../define-rule.ts'
import { sectionText } from '../report-facts.ts'
import { FEE_MEASURES } from '../sources.ts'

const FEE_WORDS = /信息处理费|处理费|收费|缴费|费用/

/** TX-10 Where a fee was charged, or an application lapsed because it was not paid, section 六 says so. */
export const tx10FeeStatement = defineRule({
  code: 'TX-10',
  version: 1,
  severity: 'warning',
  source: { quote: '信息处理费', document: FEE_MEASURES },
  passing: { cells: { 't3.otherFeeOverdue.total': '1' }, sections: { 6: '本年度收取信息处理费0元，1件逾期未缴。' } },
  failing: { cells: { 't3.otherFeeOverdue.total': '1' }, sections: { 6: '无。' } },
  expand: (format) => {
    const id = 't3.otherFeeOverdue.total'
    const index = cellIndex(format, id)
    return [
      {
        cells: [index],
        parts: ['sections', 'register'],
        run: (facts) => {
          const a = facts.cells[index]!.value
          const fees = facts.processingFeesCollected ?? 0
          if (((a ?? 0) === 0 && fees === 0) || FEE_WORDS.test(sectionText(facts, 6))) return []
          const params = { a: a ?? 0, b: decimalFromFen(fees, '元') }
          const variant = (a ?? 0) === 0 ? 'collected' : fees === 0 ? 'overdue' : undefined
          return [
            {
              ...(variant === undefined ? {} : { variant }),
              cells: [id],
              sections: [6],
              params,
              operands: [
                [id, a],
                ['processingFeesCollected', fees],
              ],
            },
          ]
        },
      },
    ]
  },
})
