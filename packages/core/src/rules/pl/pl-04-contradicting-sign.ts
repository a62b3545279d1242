import { cellIndex, getCell } from '../../definition/define-format.ts'
import { toHalfWidth } from '../../text/normalise.ts'
import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2019 } from '../sources.ts'
import { DECISION_ROWS } from '../t2/catalogue-rows.ts'

/** PL-04 The sign word says up, the other two cells say down, or the other way round. */
export const pl04ContradictingSign = defineRule({
  code: 'PL-04',
  version: 1,
  severity: 'warning',
  source: { quote: '本年增/减', document: `${FORM_2019}表二` },
  passing: {
    reportingYear: 2020,
    cells: { 't2.penalty.itemsPrevYear': '55', 't2.penalty.itemsChange': '减2', 't2.penalty.decisions': '53' },
  },
  failing: {
    reportingYear: 2020,
    cells: { 't2.penalty.itemsPrevYear': '55', 't2.penalty.itemsChange': '增2', 't2.penalty.decisions': '53' },
  },
  expand: (format) =>
    DECISION_ROWS.map((row) => {
      const change = `t2.${row}.itemsChange`
      const place = cellIndex(format, change)
      const { rowLabel } = getCell(format, change)
      const ids = [`t2.${row}.itemsPrevYear`, change, `t2.${row}.decisions`] as const
      return checkNumbers(format, ids, ([items, by, after], facts) => {
        const { raw } = facts.cells[place]!
        if (by === 0 || after !== items - by || !/[增减+-]/.test(toHalfWidth(raw))) return null
        return {
          params: { row: rowLabel, direction: by > 0 ? '增' : '减', a: Math.abs(by), before: items, after },
          expected: -by,
          actual: by,
          operands: [
            [ids[0], items],
            [ids[1], raw],
            [ids[2], after],
          ],
        }
      })
    }),
})
