import { getCell } from '../../definition/define-format.ts'
import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2019 } from '../sources.ts'
import { DECISION_ROWS } from '../t2/catalogue-rows.ts'

/** PL-03 处理决定数量 counts decisions; where it is just the items plus or minus their change, the column was misread. */
export const pl03DecisionsAreItems = defineRule({
  code: 'PL-03',
  version: 1,
  severity: 'warning',
  source: { quote: '上一年项目数量、本年增/减、处理决定数量', document: `${FORM_2019}表二` },
  passing: {
    reportingYear: 2020,
    cells: { 't2.penalty.itemsPrevYear': '55', 't2.penalty.itemsChange': '2', 't2.penalty.decisions': '310' },
  },
  failing: {
    reportingYear: 2020,
    cells: { 't2.penalty.itemsPrevYear': '55', 't2.penalty.itemsChange': '2', 't2.penalty.decisions': '57' },
  },
  expand: (format) =>
    DECISION_ROWS.map((row) => {
      const decisions = `t2.${row}.decisions`
      const { rowLabel } = getCell(format, decisions)
      const ids = [`t2.${row}.itemsPrevYear`, `t2.${row}.itemsChange`, decisions] as const
      return checkNumbers(format, ids, ([items, change, a]) => {
        if (change === 0 || (a !== items + change && a !== items - change)) return null
        return { params: { row: rowLabel, a, items, change }, actual: a }
      })
    }),
})
