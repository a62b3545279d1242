import { FORM_2019 } from '../sources.ts'
import { checkEachCell } from '../check-each-cell.ts'
import { defineRule } from '../define-rule.ts'

/** NM-02 本年增/减 carries its direction in the sign: an integer, up positive, down negative. */
export const nm02Change = defineRule({
  code: 'NM-02',
  version: 1,
  severity: 'error',
  source: { quote: '本年增/减', document: `${FORM_2019}表二` },
  passing: { reportingYear: 2020, cells: { 't2.fees.itemsPrevYear': '3', 't2.fees.itemsChange': '-1' } },
  failing: { reportingYear: 2020, cells: { 't2.fees.itemsChange': '略有减少' } },
  expand: (format) =>
    checkEachCell(
      format,
      (cell) => cell.type.kind === 'sint',
      (_, { semantic }) => (semantic === 'text' ? {} : null),
    ),
})
