import { decimalFromFen } from '../../text/money.ts'
import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { REGULATION } from '../sources.ts'

/** Below this many new applications in a year nobody applied 大量反复. */
const FEW_APPLICATIONS = 10

/** PL-08 Large numbers of repeated applications, or fees charged for them, in a year with hardly any applications. */
export const pl08ExcessiveApplications = defineRule({
  code: 'PL-08',
  version: 1,
  severity: 'warning',
  source: {
    quote: '申请人申请公开政府信息的数量、频次明显超过合理范围，行政机关可以要求申请人说明理由',
    document: `${REGULATION}第三十五条`,
  },
  passing: { cells: { 't3.newReceived.total': '10', 't3.notProcessedExcessive.total': '1' } },
  failing: { cells: { 't3.newReceived.total': '9', 't3.notProcessedExcessive.total': '1' } },
  expand: (format) => [
    checkNumbers(
      format,
      ['t3.newReceived.total', 't3.notProcessedExcessive.total'],
      ([a, b], facts) => {
        const fees = facts.processingFeesCollected ?? 0
        if (a >= FEW_APPLICATIONS || (b === 0 && fees === 0)) return null
        if (b > 0) return { params: { a, b }, actual: b }
        return {
          variant: 'fees',
          params: { a, b: decimalFromFen(fees, '元') },
          operands: [
            ['t3.newReceived.total', a],
            ['processingFeesCollected', fees],
          ],
        }
      },
      ['register'],
    ),
  ],
})
