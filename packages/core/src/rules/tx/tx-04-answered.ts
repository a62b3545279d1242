import { defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'
import { checkStatements, valueOf } from './statements.ts'

const ANSWERED = 't3.resultTotal.total'
const CARRIED_IN = 't3.carriedIn.total'

/** TX-04 The text's number of answered applications is （七）总计, or what of it came in this year. */
export const tx04Answered = defineRule({
  code: 'TX-04',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: { cells: { 't3.resultTotal.total': '98' }, sections: { 1: '公开申请均按期办理，已答复申请98件。' } },
  failing: { cells: { 't3.resultTotal.total': '98' }, sections: { 1: '公开申请均按期办理，已答复申请95件。' } },
  expand: (format) => [
    checkStatements(format, [ANSWERED, CARRIED_IN], ({ subject }, facts) => {
      if (subject.what !== 'answered') return null
      const [a, b] = [valueOf(facts, ANSWERED), valueOf(facts, CARRIED_IN)]
      // 收到30件，办结28件: those carried in were answered as well and are not meant.
      const newOnes = a === null || b === null ? null : a - b
      return { allowed: [a, newOnes], params: {}, operands: [[ANSWERED, a]], cells: [ANSWERED] }
    }),
  ],
})
