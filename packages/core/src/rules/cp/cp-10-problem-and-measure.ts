import { labelKey } from '../../text/normalise.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import { sectionText } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'
import { problemsAndMeasures } from './problems-and-measures.ts'

/** CP-10 Section 五 names at least one problem and at least one measure. */
export const cp10ProblemAndMeasure = defineRule({
  code: 'CP-10',
  version: 1,
  severity: 'warning',
  source: ART_50.problems,
  passing: {},
  failing: { sections: { 5: '基层林场公开不及时，政策解读形式单一，公众看不懂。' } },
  expand: () => [
    checkParts(['sections'], (facts) => {
      const text = sectionText(facts, 5)
      // CP-09 already says that there is nothing to read.
      if (labelKey(text).length < 10) return []
      const { problem, measure } = problemsAndMeasures(text)
      if (problem && measure) return []
      return [
        {
          ...(problem ? {} : { variant: 'problem' }),
          sections: [5],
          operands: [
            ['problem', Number(problem)],
            ['measure', Number(measure)],
          ],
        },
      ]
    }),
  ],
})
