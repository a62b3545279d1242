import { defineRule } from '../define-rule.ts'
import { ACCURATE } from '../sources.ts'

/** PL-12 A report of nothing but zeros is possible, and usually a form nobody filled. */
export const pl12AllZero = defineRule({
  code: 'PL-12',
  version: 1,
  severity: 'info',
  source: ACCURATE,
  passing: { cells: { 't2.licensing.decisions': '1' } },
  failing: {},
  expand: (format) => [
    {
      cells: format.cells.map((cell) => cell.index),
      parts: [],
      run: (facts) =>
        facts.cells.every((cell) => cell.value === 0)
          ? [{ params: { year: facts.reportingYear }, operands: [['sum', 0]] }]
          : [],
    },
  ],
})
