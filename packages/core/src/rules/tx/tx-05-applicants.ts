import { cellIndex, type Format } from '../../definition/define-format.ts'
import { defineRule, type Check } from '../define-rule.ts'
import { APPLICANT_COLUMNS } from '../read-cells.ts'
import { ART_50 } from '../sources.ts'
import { applicantsOf } from './reading/lexicon.ts'
import { placeOfWords, readingOf } from './reading/read-report.ts'
import { checkStatements, plus, sumOf, TEXT_PARTS } from './statements.ts'

const ROWS = ['newReceived', 'carriedIn', 'resultTotal'] as const
/** What is said of applicants of results or of those carried over is another number each time. */
const ELSEWHERE: readonly (string | null)[] = ['carry', 'outcome']

function checkClass(format: Format, label: string, columns: readonly string[]): Check {
  const of = (row: (typeof ROWS)[number]) => columns.map((column) => `t3.${row}.${column}`)
  return checkStatements(format, ROWS.flatMap(of), ({ subject }, facts) => {
    if (subject.what !== 'applicants' || subject.label !== label) return null
    if (ELSEWHERE.includes(subject.of)) return null
    const [a, b, c] = ROWS.map((row) => sumOf(facts, of(row)))
    const answered = subject.of === 'answer' || subject.of === 'handle' ? [c!] : []
    return {
      allowed: [a!, plus(a!, b!), ...answered],
      params: { applicants: label },
      operands: [
        ['applicants', a!],
        ['withCarriedIn', plus(a!, b!)],
      ],
      cells: of('newReceived'),
    }
  })
}

/** 均为自然人: the other classes are zero. */
function checkAllOfOne(format: Format): Check {
  const ids = APPLICANT_COLUMNS.map((column) => `t3.newReceived.${column}`)
  const classes = applicantsOf(format)
  return {
    cells: ids.map((id) => cellIndex(format, id)),
    parts: TEXT_PARTS,
    run: (facts) => {
      const claim = readingOf(facts).claims.find(
        ({ claimed, aboutApplications }) => claimed.what === 'applicants' && aboutApplications,
      )
      if (claim?.claimed.what !== 'applicants') return []
      const { label } = claim.claimed
      const columns = classes.get(label)!
      const others = APPLICANT_COLUMNS.filter((column) => !columns.includes(column)).map(
        (one) => `t3.newReceived.${one}`,
      )
      const a = sumOf(facts, others)
      if (a === null || a === 0) return []
      return [
        {
          variant: 'all',
          cells: others,
          sections: [claim.sentence.line.section],
          places: [placeOfWords(claim.sentence, claim.from, claim.to)],
          params: { applicants: label, a },
          expected: a,
          actual: 0,
          operands: [
            ['all', label],
            ['others', a],
          ],
        },
      ]
    },
  }
}

/** TX-05 The text's split of applicants is the table's, for new applications with or without those carried in. */
export const tx05Applicants = defineRule({
  code: 'TX-05',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: {
    cells: { 't3.newReceived.naturalPerson': '89', 't3.newReceived.commercialEnterprise': '6' },
    sections: { 1: '全年政府信息公开申请中，自然人申请89件，法人或其他组织申请6件。' },
  },
  failing: {
    cells: { 't3.newReceived.naturalPerson': '89', 't3.newReceived.commercialEnterprise': '6' },
    sections: { 1: '全年政府信息公开申请中，自然人申请88件，法人或其他组织申请6件。' },
  },
  expand: (format) => [
    ...[...applicantsOf(format)].map(([label, columns]) => checkClass(format, label, columns)),
    checkAllOfOne(format),
  ],
})
