import { getCell } from '../../definition/define-format.ts'
import { DISPUTE_BLOCKS } from '../dispute-blocks.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2021 } from '../sources.ts'
import { checkAgainstPrevious } from './against-previous.ts'

/** XY-06 A case still open at the end of last year is a case of this year. */
export const xy06PendingCases = defineRule({
  code: 'XY-06',
  version: 1,
  severity: 'warning',
  source: { quote: '尚未审结、总计', document: `${FORM_2021}表四` },
  passing: {
    cells: { 't4.review.upheld': '1', 't4.review.total': '1' },
    previous: { cells: { 't4.review.pending': '1' } },
  },
  failing: { previous: { cells: { 't4.review.pending': '1' } } },
  expand: (format) =>
    DISPUTE_BLOCKS.map((block) => {
      const total = `t4.${block}.total`
      const name = getCell(format, total).column.groups.at(-1)!.label
      return checkAgainstPrevious(format, [total], [`t4.${block}.pending`], ([a], [b]) =>
        a! >= b! ? null : { params: { block: name, a: a!, b: b! }, expected: b!, actual: a! },
      )
    }),
})
