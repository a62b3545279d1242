import { getCell } from '../../definition/define-format.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2021 } from '../sources.ts'
import { DOCUMENT_ROWS } from '../t2/catalogue-rows.ts'
import { checkAgainstPrevious } from './against-previous.ts'

/** XY-03 What is in force follows from last year's stock, what was issued and what was repealed; expiry may explain a gap. */
export const xy03InForceContinues = defineRule({
  code: 'XY-03',
  version: 1,
  severity: 'warning',
  source: { quote: '本年制发件数、本年废止件数、现行有效件数', document: `${FORM_2021}表二` },
  passing: {
    cells: { 't2.normativeDocs.issued': '2', 't2.normativeDocs.repealed': '1', 't2.normativeDocs.inForce': '9' },
    previous: { cells: { 't2.normativeDocs.inForce': '8' } },
  },
  failing: {
    cells: { 't2.normativeDocs.issued': '2', 't2.normativeDocs.repealed': '1', 't2.normativeDocs.inForce': '2' },
    previous: { cells: { 't2.normativeDocs.inForce': '8' } },
  },
  expand: (format) =>
    DOCUMENT_ROWS.map((row) => {
      const inForce = `t2.${row}.inForce`
      const { rowLabel } = getCell(format, inForce)
      const now = [inForce, `t2.${row}.issued`, `t2.${row}.repealed`]
      return checkAgainstPrevious(format, now, [inForce], ([a, issued, repealed], [before]) => {
        const e = before! + issued! - repealed!
        if (a === e) return null
        return { params: { row: rowLabel, a: a!, b: before!, c: issued!, d: repealed!, e }, expected: e, actual: a! }
      })
    }),
})
