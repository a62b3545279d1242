import { getCell, type Format } from '../../definition/define-format.ts'
import { defineRule, type Check } from '../define-rule.ts'
import { applicationRow } from '../read-cells.ts'
import type { ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'
import { outcomesOf, outcomeTotal, totalIds, type Outcome } from './outcomes.ts'
import { placeOfWords, readingOf } from './reading/read-report.ts'
import { checkStatements, TEXT_PARTS, type Borne } from './statements.ts'

/** Rows of table 3 under one name, against the number the text gives for them. */
function rowsBorne(facts: ReportFacts, group: string, rows: Outcome['rows']): Borne {
  const a = outcomeTotal(facts, rows)
  return {
    allowed: [a],
    params: { group },
    operands: (t) => [
      ['group', group],
      ['text', t],
      ['table', a],
    ],
    cells: totalIds(facts.format, rows),
  }
}

/** Label of a row without its numbering: 属于四类过程性信息. */
const rowName = (format: Format, row: string) => getCell(format, `t3.${row}.total`).row.leaf.label.replace(/^\d+\./, '')

function checkCounts(format: Format, outcomes: readonly Outcome[]): Check {
  const ids = outcomes.flatMap(({ rows }) => rows.flatMap((row) => row.map((index) => format.cells[index]!.id)))
  return checkStatements(format, ids, ({ subject }, facts) => {
    if (subject.what === 'row')
      return rowsBorne(facts, rowName(format, subject.id), [applicationRow(format, subject.id)])
    if (subject.what !== 'outcome') return null
    const named = outcomes.filter(({ id }) => subject.ids.includes(id))
    const rows = named.flatMap((outcome) => outcome.rows)
    return rowsBorne(facts, named.map(({ name }) => name).join('和'), rows)
  })
}

/** 均予以公开: the other kinds of results are zero. */
function checkAllOfOne(outcomes: readonly Outcome[]): Check {
  return {
    cells: outcomes.flatMap(({ rows }) => rows.flat()),
    parts: TEXT_PARTS,
    run: (facts) => {
      const claim = readingOf(facts).claims.find(
        ({ claimed, aboutApplications }) => claimed.what === 'outcome' && aboutApplications,
      )
      if (claim?.claimed.what !== 'outcome') return []
      const { id } = claim.claimed
      const rows = outcomes.filter((outcome) => outcome.id !== id).flatMap((outcome) => outcome.rows)
      const a = outcomeTotal(facts, rows)
      if (a === null || a === 0) return []
      const group = outcomes.find((outcome) => outcome.id === id)!.name
      return [
        {
          variant: 'all',
          cells: totalIds(facts.format, rows),
          sections: [claim.sentence.line.section],
          places: [placeOfWords(claim.sentence, claim.from, claim.to)],
          params: { group, a },
          expected: a,
          actual: 0,
          operands: [
            ['all', group],
            ['others', a],
          ],
        },
      ]
    },
  }
}

/** TX-06 The text's numbers by kind of result, or by row, are the sums of the table's rows. */
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
  expand: (format) => {
    const outcomes = outcomesOf(format)
    return [checkCounts(format, outcomes), checkAllOfOne(outcomes)]
  },
})
