import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { REGULATION } from '../sources.ts'

/** PL-10 Applications carried out although their last legal day has passed, as the register shows. */
export const pl10Overdue = defineRule({
  code: 'PL-10',
  version: 1,
  severity: 'warning',
  source: {
    quote:
      '行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复；需要延长答复期限的……延长的期限最长不得超过20个工作日',
    document: `${REGULATION}第三十三条`,
  },
  passing: { cells: { 't3.carriedOut.total': '2' }, overdueOpenApplications: 0 },
  failing: { cells: { 't3.carriedOut.total': '2' }, overdueOpenApplications: 2 },
  expand: (format) => [
    checkNumbers(
      format,
      ['t3.carriedOut.total'],
      ([a], { overdueOpenApplications: b }) => {
        if (a === 0 || b === null || b === 0) return null
        return {
          params: { a, b },
          actual: b,
          expected: 0,
          operands: [
            ['t3.carriedOut.total', a],
            ['overdueOpenApplications', b],
          ],
        }
      },
      ['register'],
    ),
  ],
})
