import { labelKey } from '../../text/normalise.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import { sectionText } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'

/** Fewer characters than this name neither a problem nor a remedy. */
const SHORTEST = 10

/** CP-09 Section 五 is never empty and never just 无. */
export const cp09ProblemsStated = defineRule({
  code: 'CP-09',
  version: 1,
  severity: 'error',
  source: ART_50.problems,
  passing: {},
  failing: { sections: { 5: '无。' } },
  expand: () => [
    checkParts(['sections'], (facts) => {
      if (!facts.sections.some((section) => section.no === 5)) return []
      const text = sectionText(facts, 5)
      const words = labelKey(text)
      if (words.length >= SHORTEST) return []
      return [{ sections: [5], params: { text: words }, actual: words, operands: [['text', words]] }]
    }),
  ],
})
