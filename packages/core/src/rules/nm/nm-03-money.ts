import { FORM_2021 } from '../sources.ts'
import { checkEachCell } from '../check-each-cell.ts'
import { defineRule } from '../define-rule.ts'

/** NM-03 An amount is a plain decimal, not negative, exact to the fen: two decimals in 元, six in 万元. */
export const nm03Money = defineRule({
  code: 'NM-03',
  version: 1,
  severity: 'error',
  source: { quote: '本年收费金额（单位：万元）', document: `${FORM_2021}表二` },
  passing: { cells: { 't2.fees.amount': '12.0385' } },
  failing: { cells: { 't2.fees.amount': '约12' } },
  expand: (format) =>
    checkEachCell(
      format,
      (cell) => cell.type.kind === 'money',
      (cell, { semantic, value }) => {
        if (semantic !== 'text' && (value === null || value >= 0)) return null
        return { params: { decimals: cell.type.unit === '万元' ? 6 : 2, unit: cell.type.unit } }
      },
    ),
})
