import { DISPUTE_TOTALS } from '../dispute-blocks.ts'
import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import type { Operand } from '../finding.ts'
import { ART_50 } from '../sources.ts'
import type { Denied } from './reading/denials.ts'
import { placeOfWords, readingOf, type Reading } from './reading/read-report.ts'
import type { Subject } from './reading/subject.ts'
import { TEXT_PARTS } from './statements.ts'

const DENIABLE: readonly { denied: Denied; name: string; table: string; ids: readonly string[] }[] = [
  { denied: 'applications', name: '政府信息公开申请', table: '三', ids: ['t3.newReceived.total'] },
  { denied: 'carriedIn', name: '上年结转', table: '三', ids: ['t3.carriedIn.total'] },
  { denied: 'carriedOut', name: '结转下年度', table: '三', ids: ['t3.carriedOut.total'] },
  { denied: 'review', name: '行政复议', table: '四', ids: DISPUTE_TOTALS.slice(0, 1) },
  { denied: 'litigation', name: '行政诉讼', table: '四', ids: DISPUTE_TOTALS.slice(1) },
]

/** What a denial would deny, by what the numbers beside it count. */
const isDenied = (denied: Denied, subject: Subject): boolean => {
  if (denied === 'applications') return subject.what === 'received' || subject.what === 'total'
  if (subject.what !== 'dispute') return subject.what === denied
  return subject.kinds.some((kind) => (kind === 'review') === (denied === 'review'))
}

/** A denial the table contradicts; where its own paragraph has the table's number `a`, it denies something else. */
function findDenial({ denials, statements }: Reading, denied: Denied, a: number) {
  const borneOut = statements.filter(({ subject, value }) => value === a && isDenied(denied, subject))
  const told = new Set(borneOut.map(({ count }) => count.sentence.line))
  return denials.find(({ claimed, sentence }) => claimed === denied && !told.has(sentence.line))
}

/** TX-09 What the text says did not happen is zero in the table. */
export const tx09Denials = defineRule({
  code: 'TX-09',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: {
    cells: { 't3.unableUnclear.total': '1' },
    sections: { 1: '全年未收到政府信息公开申请，未发生行政复议、行政诉讼。' },
  },
  failing: {
    cells: { 't4.litigationAfterReview.total': '1' },
    sections: { 1: '全年没有发生因政府信息公开引起的行政复议、行政诉讼案件。' },
  },
  expand: (format) =>
    DENIABLE.map(({ denied, name, table, ids }) =>
      checkNumbers(
        format,
        ids,
        (values, facts) => {
          const a = values.reduce((sum, value) => sum + value, 0)
          const denial = a > 0 ? findDenial(readingOf(facts), denied, a) : undefined
          if (!denial) return null
          const operands = ids.map((id, place): Operand => [id, values[place]!])
          return {
            sections: [denial.sentence.line.section],
            places: [placeOfWords(denial.sentence, denial.from, denial.to)],
            params: { name, table, a },
            expected: a,
            actual: 0,
            operands: [['text', 'denied'], ...operands],
          }
        },
        TEXT_PARTS,
      ),
    ),
})
