import { getCell } from '../../definition/define-format.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2019 } from '../sources.ts'
import { CATALOGUE_ROWS } from '../t2/catalogue-rows.ts'
import { checkAgainstPrevious } from './against-previous.ts'

/** XY-04 上一年项目数量 follows from last year's own two columns. */
export const xy04ItemsContinue = defineRule({
  code: 'XY-04',
  version: 1,
  severity: 'warning',
  source: { quote: '上一年项目数量、本年增/减', document: `${FORM_2019}表二` },
  passing: {
    reportingYear: 2020,
    cells: { 't2.licensing.itemsPrevYear': '12' },
    previous: { cells: { 't2.licensing.itemsPrevYear': '14', 't2.licensing.itemsChange': '-2' } },
  },
  failing: {
    reportingYear: 2020,
    cells: { 't2.licensing.itemsPrevYear': '14' },
    previous: { cells: { 't2.licensing.itemsPrevYear': '14', 't2.licensing.itemsChange': '-2' } },
  },
  expand: (format) =>
    CATALOGUE_ROWS.map((row) => {
      const before = `t2.${row}.itemsPrevYear`
      const { rowLabel } = getCell(format, before)
      return checkAgainstPrevious(
        format,
        [before],
        [before, `t2.${row}.itemsChange`],
        ([a], [items, change], facts) => {
          const b = items! + change!
          return a === b
            ? null
            : { params: { row: rowLabel, a: a!, b, year: facts.reportingYear - 1 }, expected: b, actual: a! }
        },
      )
    }),
})
