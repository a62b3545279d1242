import { checkParts, defineRule } from '../define-rule.ts'
import type { FindingDraft } from '../finding.ts'
import { sectionText, type ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'

function findMissing({ format, sections }: ReportFacts): FindingDraft[] {
  return format.sections
    .filter(({ no }) => !sections.some((section) => section.no === no))
    .map(({ no, title }) => ({ sections: [no], params: { no, title }, operands: [['missing', no]] }))
}

function findDisorder({ format, sections }: ReportFacts): FindingDraft[] {
  const numbers = sections.map((section) => section.no)
  const displaced = numbers.find((no, place) => place > 0 && no <= numbers[place - 1]!)
  if (displaced === undefined) return []
  const title = format.sections.find((section) => section.no === displaced)?.title ?? ''
  return [
    {
      variant: 'order',
      sections: [displaced],
      params: { no: displaced, title },
      operands: [['order', numbers.join()]],
    },
  ]
}

/** A first section that is there by title only is missing too; sections 五 and 六 have rules of their own. */
function findBlank(facts: ReportFacts): FindingDraft[] {
  const first = facts.format.sections[0]!
  if (!facts.sections.some((section) => section.no === 1) || sectionText(facts, 1).trim() !== '') return []
  return [{ variant: 'blank', sections: [1], params: { no: 1, title: first.title }, operands: [['blank', 1]] }]
}

/** CP-01 All six sections are there, in their order. */
export const cp01Sections = defineRule({
  code: 'CP-01',
  version: 1,
  severity: 'error',
  source: ART_50.uniform,
  passing: {},
  failing: { sections: { 6: null } },
  expand: () => [
    checkParts(['sections'], (facts) => [...findMissing(facts), ...findDisorder(facts), ...findBlank(facts)]),
  ],
})
