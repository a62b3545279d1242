import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'

const DECISIONS = ['t2.licensing.decisions', 't2.penalty.decisions', 't2.coercion.decisions'] as const

/** PL-05 A body that enforces has decisions to report, one that does not has none. Not judged while that is unknown. */
export const pl05Enforcement = defineRule({
  code: 'PL-05',
  version: 1,
  severity: 'info',
  source: ART_50.disclosure,
  passing: { organ: { enforces: true }, cells: { 't2.licensing.decisions': '12' } },
  failing: { organ: { enforces: true } },
  expand: (format) => [
    checkNumbers(
      format,
      DECISIONS,
      (values, { organ, organName }) => {
        if (organ?.enforces == null) return null
        const sum = values.reduce((total, value) => total + value, 0)
        if (organ.enforces === sum > 0) return null
        return { ...(organ.enforces ? {} : { variant: 'unexpected' }), params: { org: organName, a: sum }, actual: sum }
      },
      ['organ'],
    ),
  ],
})
