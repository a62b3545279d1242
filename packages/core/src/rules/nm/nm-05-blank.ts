import { ART_50 } from '../sources.ts'
import { checkEachCell } from '../check-each-cell.ts'
import { defineRule } from '../define-rule.ts'

/** NM-05 No cell is left blank: what did not happen is reported as 0, so that nobody has to guess. */
export const nm05Blank = defineRule({
  code: 'NM-05',
  version: 1,
  severity: 'error',
  source: ART_50.uniform,
  passing: { cells: { 't4.review.other': '0' } },
  failing: { cells: { 't4.review.other': '　' } },
  expand: (format) =>
    checkEachCell(
      format,
      () => true,
      (_, { semantic }) => (semantic === 'empty' ? { expected: 0 } : null),
    ),
})
