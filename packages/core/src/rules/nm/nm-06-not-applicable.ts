import { ART_50 } from '../sources.ts'
import { checkEachCell } from '../check-each-cell.ts'
import { defineRule } from '../define-rule.ts'

/** NM-06 No cell holds /, —, 无 or 不适用: they are neither a number nor a zero. */
export const nm06NotApplicable = defineRule({
  code: 'NM-06',
  version: 1,
  severity: 'error',
  source: ART_50.uniform,
  passing: { cells: { 't2.coercion.decisions': '0' } },
  failing: { cells: { 't2.coercion.decisions': '——' } },
  expand: (format) =>
    checkEachCell(
      format,
      () => true,
      (_, { semantic }) => (semantic === 'notApplicable' ? { expected: 0 } : null),
    ),
})
