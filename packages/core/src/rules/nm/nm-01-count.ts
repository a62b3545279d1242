import { LARGEST_COUNT } from '../../definition/cell-type.ts'
import { readCell } from '../../report/cell-value.ts'
import { FORM_2021 } from '../sources.ts'
import { checkEachCell } from '../check-each-cell.ts'
import { defineRule } from '../define-rule.ts'

/** NM-01 A count is a whole number, not negative, of nine digits at most. 约30, 10余, 12.5 and 详见附表 are none. */
export const nm01Count = defineRule({
  code: 'NM-01',
  version: 1,
  severity: 'error',
  source: { quote: '本年新收政府信息公开申请数量', document: `${FORM_2021}表二、表三、表四各数量栏` },
  passing: { cells: { 't4.review.pending': '3件' } },
  failing: { cells: { 't4.review.pending': '约3' } },
  expand: (format) =>
    checkEachCell(
      format,
      (cell) => cell.type.kind === 'uint',
      ({ type }, { semantic, value, raw }) => {
        if (value === null ? readCell(type, raw).marks.includes('tooLarge') : value > LARGEST_COUNT)
          return { variant: 'tooLarge' }
        return semantic === 'text' || (value !== null && value < 0) ? {} : null
      },
    ),
})
