import { DECIMALS_OF_UNIT } from '../../text/money.ts'
import { checkEachCell } from '../check-each-cell.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2021 } from '../sources.ts'

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
      ({ type }, { semantic, value }) => {
        if (type.kind !== 'money' || (semantic !== 'text' && (value === null || value >= 0))) return null
        return { params: { decimals: DECIMALS_OF_UNIT[type.unit], unit: type.unit } }
      },
    ),
})
