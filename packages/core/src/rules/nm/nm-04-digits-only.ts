import { displayNumber, readCell } from '../../report/cell-value.ts'
import { FORM_2021 } from '../sources.ts'
import { checkEachCell } from '../check-each-cell.ts'
import { defineRule } from '../define-rule.ts'

/** Raw text that needs no second look: digits alone, a minus, a decimal point. */
const PLAIN = /^-?\d+(?:\.\d+)?$/

/** NM-04 A cell was read, but a unit, a sign word or a Chinese numeral had to be set aside: the unit stands in the header. */
export const nm04DigitsOnly = defineRule({
  code: 'NM-04',
  version: 1,
  severity: 'warning',
  source: { quote: '本年收费金额（单位：万元）', document: `${FORM_2021}表二（单位由表头给出）` },
  passing: { cells: { 't2.licensing.decisions': '１，２３４' } },
  failing: { cells: { 't2.licensing.decisions': '55件' } },
  expand: (format) =>
    checkEachCell(
      format,
      () => true,
      (cell, { raw, value }) => {
        if (value === null || PLAIN.test(raw)) return null
        const { marks } = readCell(cell.type, raw)
        if (marks.length === 0) return null
        const converted = marks.includes('converted')
        return {
          ...(converted ? { variant: 'converted' } : {}),
          params: { value: displayNumber(cell.type, value), unit: cell.type.unit },
          expected: displayNumber(cell.type, value),
        }
      },
    ),
})
