import { defineRule } from '../define-rule.ts'
import type { Operand } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'
import { ACCURATE } from '../sources.ts'
import { lastYear } from './against-previous.ts'

/** True when every one of `cells` is a number, equals last year's, and not all are zero. */
function repeatsLastYear(facts: ReportFacts, cells: readonly number[]): boolean {
  const previous = lastYear(facts)
  if (previous?.format.id !== facts.format.id) return false
  let anything = false
  for (const index of cells) {
    const { value } = facts.cells[index]!
    if (value === null || value !== previous.cells[index]!.value) return false
    if (value !== 0) anything = true
  }
  return anything
}

/** XY-09 Tables 2 and 3 that repeat last year's figure for figure are last year's file. */
export const xy09SameTables = defineRule({
  code: 'XY-09',
  version: 1,
  severity: 'warning',
  source: ACCURATE,
  passing: {
    cells: { 't2.licensing.decisions': '12', 't2.penalty.decisions': '4' },
    previous: { cells: { 't2.licensing.decisions': '12', 't2.penalty.decisions': '5' } },
  },
  failing: {
    cells: { 't2.licensing.decisions': '12', 't2.penalty.decisions': '4' },
    previous: { cells: { 't2.licensing.decisions': '12', 't2.penalty.decisions': '4' } },
  },
  expand: (format) => {
    const cells = format.cells.filter((cell) => cell.table !== 't4').map((cell) => cell.index)
    return [
      {
        cells,
        parts: ['previous'],
        run: (facts) => {
          if (!repeatsLastYear(facts, cells)) return []
          const operands = cells.map((index): Operand => [format.cells[index]!.id, facts.cells[index]!.value])
          return [{ params: { year: facts.reportingYear - 1 }, operands }]
        },
      },
    ]
  },
})
