import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { ACCURATE } from '../sources.ts'

/** From this many decisions a year on, a town or a street has counted something else. */
const TOO_MANY_DECISIONS = 10_000

/** PL-11 Towns and streets take decisions by the hundred, not by the ten thousand. */
export const pl11TownshipScale = defineRule({
  code: 'PL-11',
  version: 1,
  severity: 'warning',
  source: ACCURATE,
  passing: { organ: { kind: 'township', level: 4 }, cells: { 't2.licensing.decisions': '860' } },
  failing: { organ: { kind: 'township', level: 4 }, cells: { 't2.licensing.decisions': '86000' } },
  expand: (format) =>
    format.cells
      .filter((cell) => cell.column.key === 'decisions')
      .map((cell) =>
        checkNumbers(
          format,
          [cell.id],
          ([a], { organ }) => {
            if (a < TOO_MANY_DECISIONS || (organ?.kind !== 'township' && organ?.kind !== 'subdistrict')) return null
            return { params: { row: cell.rowLabel, column: cell.columnLabel, a }, actual: a }
          },
          ['organ'],
        ),
      ),
})
