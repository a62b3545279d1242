import { getCell } from '../../definition/define-format.ts'
import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2019 } from '../sources.ts'
import { CATALOGUE_ROWS } from './catalogue-rows.ts'

/** T2-01 Last year's items plus this year's change cannot be fewer than none. */
export const t201ItemsNotNegative = defineRule({
  code: 'T2-01',
  version: 1,
  severity: 'error',
  source: { quote: '上一年项目数量、本年增/减', document: `${FORM_2019}表二` },
  passing: { reportingYear: 2020, cells: { 't2.penalty.itemsPrevYear': '5', 't2.penalty.itemsChange': '-5' } },
  failing: { reportingYear: 2020, cells: { 't2.penalty.itemsPrevYear': '5', 't2.penalty.itemsChange': '-6' } },
  expand: (format) =>
    CATALOGUE_ROWS.map((row) => {
      const before = `t2.${row}.itemsPrevYear`
      const { rowLabel } = getCell(format, before)
      return checkNumbers(format, [before, `t2.${row}.itemsChange`], ([a, b]) =>
        a + b >= 0 ? null : { params: { row: rowLabel, a, b, sum: a + b }, expected: 0, actual: a + b },
      )
    }),
})
