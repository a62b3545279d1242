import { cellIndex, type Format } from '../../definition/define-format.ts'
import { defineRule, type Check } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'
import { placeOfWords, readingOf, type Reading } from './reading/read-report.ts'
import { checkStatements, TEXT_PARTS, valueOf } from './statements.ts'

const CARRIED_OUT = 't3.carriedOut.total'
const CARRIED_IN = 't3.carriedIn.total'

/** 均已办结, unless it is said of those carried in only, or the text itself counts some that are carried out. */
function saysAllAnswered({ claims, statements }: Reading) {
  if (statements.some(({ subject, value }) => subject.what === 'carriedOut' && value > 0)) return undefined
  return claims.find(({ claimed, sentence, from, aboutApplications }) => {
    if (claimed.what !== 'answered' || !aboutApplications) return false
    const before = statements.filter(({ count }) => count.sentence === sentence && count.token.end <= from)
    return before.at(-1)?.subject.what !== 'carriedIn'
  })
}

function checkAllAnswered(format: Format): Check {
  return {
    cells: [cellIndex(format, CARRIED_OUT)],
    parts: TEXT_PARTS,
    run: (facts) => {
      const a = valueOf(facts, CARRIED_OUT)
      const claim = a === null || a === 0 ? undefined : saysAllAnswered(readingOf(facts))
      if (!claim) return []
      return [
        {
          variant: 'allAnswered',
          cells: [CARRIED_OUT],
          sections: [claim.sentence.line.section],
          places: [placeOfWords(claim.sentence, claim.from, claim.to)],
          params: { a: a! },
          expected: a,
          actual: 0,
          operands: [
            ['text', 'allAnswered'],
            [CARRIED_OUT, a],
          ],
        },
      ]
    },
  }
}

/** TX-03 The text's 结转下年度 is the table's, and where it says that all were answered, none is carried out. */
export const tx03CarriedOut = defineRule({
  code: 'TX-03',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: { cells: { 't3.carriedOut.total': '5' }, sections: { 1: '公开申请结转下年度继续办理5件。' } },
  failing: { cells: { 't3.carriedOut.total': '5' }, sections: { 1: '公开申请结转下年度继续办理4件。' } },
  expand: (format) => [
    checkStatements(format, [CARRIED_OUT, CARRIED_IN], ({ subject }, facts) => {
      if (subject.what !== 'carriedOut' && subject.what !== 'carried') return null
      const a = valueOf(facts, CARRIED_OUT)
      // 结转3件 without a year may mean either.
      const other = subject.what === 'carried' ? [valueOf(facts, CARRIED_IN)] : []
      return { allowed: [a, ...other], params: {}, operands: [[CARRIED_OUT, a]], cells: [CARRIED_OUT] }
    }),
    checkAllAnswered(format),
  ],
})
