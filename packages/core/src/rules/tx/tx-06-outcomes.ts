import type { Format } from '../../definition/define-format.ts'
import type { Check } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import type { FindingDraft } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'
import { outcomesNamed, outcomesOf, outcomeTotal, type Outcome } from './outcomes.ts'
import { proseOf } from './prose-counts.ts'
import { distinct, TEXT_PARTS } from './statements.ts'

/** Sum of the named results, or null when one of them cannot be told. */
function totalOf(facts: ReportFacts, outcomes: readonly Outcome[]): number | null {
  return outcomes.reduce<number | null>((sum, outcome) => {
    const total = outcomeTotal(facts, outcome)
    return sum === null || total === null ? null : sum + total
  }, 0)
}

function findWrongOutcomes(facts: ReportFacts, outcomes: readonly Outcome[]): FindingDraft[] {
  return proseOf(facts).counts.flatMap((count): FindingDraft[] => {
    const names = count.otherData ? [] : outcomesNamed(count)
    if (names.length === 0) return []
    const named = outcomes.filter((outcome) => names.includes(outcome.name))
    const a = totalOf(facts, named)
    if (a === null || a === count.value) return []
    const group = names.join('和')
    return [
      {
        cells: named.flatMap((outcome) => outcome.rows.map((row) => facts.format.cells[row.at(-1)!]!.id)),
        sections: [count.sentence.section],
        params: { group, t: count.value, a },
        expected: a,
        actual: count.value,
        operands: [
          ['group', group],
          ['text', count.value],
          ['table', a],
        ],
      },
    ]
  })
}

function expand(format: Format): Check[] {
  const outcomes = outcomesOf(format)
  return [
    {
      cells: outcomes.flatMap((outcome) => outcome.rows.flat()),
      parts: TEXT_PARTS,
      run: (facts) => distinct(findWrongOutcomes(facts, outcomes)),
    },
  ]
}

/** TX-06 The text's numbers by kind of result are the sums of the table's rows. */
export const tx06Outcomes = defineRule({
  code: 'TX-06',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: {
    cells: { 't3.granted.total': '42', 't3.unableNotHeld.total': '30', 't3.unableUnclear.total': '19' },
    sections: { 1: '办理公开申请中，予以公开42件，无法提供49件。' },
  },
  failing: {
    cells: { 't3.granted.total': '42', 't3.unableNotHeld.total': '30', 't3.unableUnclear.total': '19' },
    sections: { 1: '办理公开申请中，予以公开42件，无法提供30件。' },
  },
  expand,
})
