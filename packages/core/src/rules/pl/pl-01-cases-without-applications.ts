import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { DISPUTE_TOTALS } from '../dispute-blocks.ts'
import { ART_50 } from '../sources.ts'

/** PL-01 Cases about disclosure, and not one application this year or carried in: possible, but worth a word. */
export const pl01CasesWithoutApplications = defineRule({
  code: 'PL-01',
  version: 1,
  severity: 'warning',
  source: ART_50.disputes,
  passing: {
    cells: { 't3.newReceived.total': '1', 't4.review.upheld': '1', 't4.review.total': '1' },
  },
  failing: { cells: { 't4.review.pending': '1', 't4.review.total': '1' } },
  expand: (format) => [
    checkNumbers(
      format,
      ['t3.newReceived.total', 't3.carriedIn.total', ...DISPUTE_TOTALS],
      ([received, carried, ...totals]) => {
        const cases = totals.reduce((sum, total) => sum + total, 0)
        return received + carried === 0 && cases > 0 ? { params: { a: cases }, actual: cases } : null
      },
    ),
  ],
})
