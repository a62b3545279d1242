import { DISPUTE_BLOCKS, DISPUTE_TOTALS } from '../dispute-blocks.ts'
import type { Format } from '../../definition/define-format.ts'
import { checkNumbers, type NumbersDraft } from '../check-numbers.ts'
import { defineRule, type Check } from '../define-rule.ts'
import type { ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'
import { disputeOf, type Dispute } from './disputes.ts'
import { proseOf } from './prose-counts.ts'
import { findStatements, TEXT_PARTS } from './statements.ts'

const DISPUTES = [
  { dispute: 'review', name: '行政复议', words: /复议/, ids: DISPUTE_TOTALS.slice(0, 1) },
  { dispute: 'litigation', name: '行政诉讼', words: /诉讼|起诉|应诉/, ids: DISPUTE_TOTALS.slice(1) },
] as const satisfies readonly { dispute: Dispute; name: string; words: RegExp; ids: readonly string[] }[]

const ALL_UPHELD = /(?:均|全部)(?:获|被|予以|得到|为|结果)?维持/

function checkFigures(format: Format, { dispute, name, words, ids }: (typeof DISPUTES)[number]): Check {
  return checkNumbers(
    format,
    ids,
    (values, facts) => {
      const a = values.reduce((sum, value) => sum + value, 0)
      const operands = (t: number | string) =>
        [['text', t], ...ids.map((id, place) => [id, values[place]!] as const)] as NumbersDraft['operands']
      const wrong = findStatements(facts, dispute, (count) => disputeOf(count) === dispute).filter(
        ({ value }) => value !== a,
      )
      if (wrong.length > 0)
        return wrong.map(({ value: t, section }): NumbersDraft => ({
          sections: [section],
          params: { name, t, a },
          expected: a,
          actual: t,
          operands: operands(t),
        }))
      if (a === 0 || isSilentReport(facts) || facts.sections.some(({ text }) => words.test(text))) return null
      return {
        variant: 'unmentioned',
        sections: [1],
        params: { name, a },
        expected: a,
        operands: operands('unmentioned'),
      }
    },
    TEXT_PARTS,
  )
}

/** A report of which no text is at hand leaves nothing unmentioned. */
function isSilentReport(facts: ReportFacts): boolean {
  return facts.sections.every(({ text }) => text.trim() === '')
}

function checkAllUpheld(format: Format): Check {
  const blocks = format.cells.filter(
    (cell) => cell.table === 't4' && DISPUTE_BLOCKS.some((block) => cell.id.startsWith(`t4.${block}.`)),
  )
  const outcomes = blocks.filter((cell) => !cell.computed)
  return checkNumbers(
    format,
    outcomes.map((cell) => cell.id),
    (values, facts) => {
      const sentence = proseOf(facts).sentences.find(({ text }) => ALL_UPHELD.test(text) && /复议|诉讼/.test(text))
      if (!sentence) return null
      const named = outcomes
        .map((cell, place) => ({ cell, value: values[place]! }))
        .filter(({ cell }) => (cell.id.startsWith('t4.review.') ? /复议/ : /诉讼|起诉/).test(sentence.text))
      const others = named.filter(({ cell, value }) => value > 0 && !cell.id.endsWith('.upheld'))
      const a = others.reduce((sum, { value }) => sum + value, 0)
      if (a === 0) return null
      return {
        variant: 'allUpheld',
        cells: others.map(({ cell }) => cell.id),
        sections: [sentence.section],
        params: { a },
        expected: a,
        operands: [['text', 'allUpheld'], ...named.map(({ cell, value }) => [cell.id, value] as [string, number])],
      }
    },
    TEXT_PARTS,
  )
}

/** TX-08 Reviews and lawsuits in the text are those of table 4, and cases in the table are mentioned in the text. */
export const tx08Disputes = defineRule({
  code: 'TX-08',
  version: 1,
  severity: 'warning',
  source: ART_50.disputes,
  passing: {
    cells: { 't4.review.total': '134', 't4.litigationDirect.total': '7', 't4.litigationAfterReview.total': '50' },
    sections: { 1: '因政府信息公开引发行政复议134件，行政诉讼57件。' },
  },
  failing: {
    cells: { 't4.review.total': '134', 't4.litigationDirect.total': '7', 't4.litigationAfterReview.total': '50' },
    sections: { 1: '因政府信息公开引发行政复议130件，行政诉讼57件。' },
  },
  expand: (format) => [...DISPUTES.map((dispute) => checkFigures(format, dispute)), checkAllUpheld(format)],
})
