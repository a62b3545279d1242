import { getCell } from '../../definition/define-format.ts'
import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2021 } from '../sources.ts'
import { DOCUMENT_ROWS } from './catalogue-rows.ts'

/** T2-03 At least what was issued this year and not repealed is in force. */
export const t203InForce = defineRule({
  code: 'T2-03',
  version: 1,
  severity: 'warning',
  source: { quote: '本年制发件数、本年废止件数、现行有效件数', document: `${FORM_2021}表二` },
  passing: {
    cells: { 't2.normativeDocs.issued': '5', 't2.normativeDocs.repealed': '2', 't2.normativeDocs.inForce': '3' },
  },
  failing: {
    cells: { 't2.normativeDocs.issued': '5', 't2.normativeDocs.repealed': '2', 't2.normativeDocs.inForce': '2' },
  },
  expand: (format) =>
    DOCUMENT_ROWS.map((row) => {
      const inForce = `t2.${row}.inForce`
      const { rowLabel } = getCell(format, inForce)
      return checkNumbers(format, [inForce, `t2.${row}.issued`, `t2.${row}.repealed`], ([a, b, c]) =>
        a >= b - c ? null : { params: { row: rowLabel, a, b, c }, expected: b - c, actual: a },
      )
    }),
})
