import { defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'
import { checkStatements, valueOf } from './statements.ts'

const CARRIED_IN = 't3.carriedIn.total'

/** TX-02 The text's 上年结转 is the table's. */
export const tx02CarriedIn = defineRule({
  code: 'TX-02',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: { cells: { 't3.carriedIn.total': '8' }, sections: { 1: '另有上年结转政府信息公开申请8件。' } },
  failing: { cells: { 't3.carriedIn.total': '8' }, sections: { 1: '另有上年结转政府信息公开申请6件。' } },
  expand: (format) => [
    checkStatements(format, [CARRIED_IN], ({ subject }, facts) => {
      if (subject.what !== 'carriedIn') return null
      const a = valueOf(facts, CARRIED_IN)
      return { allowed: [a], params: {}, operands: [[CARRIED_IN, a]], cells: [CARRIED_IN] }
    }),
  ],
})
