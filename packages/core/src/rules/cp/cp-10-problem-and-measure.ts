import { labelKey } from '../../text/normalise.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import { sectionText } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'

const PROBLEM =
  /问题|不足|不够|不高|不强|不多|不全|不深|不大|不专业|不熟悉|不及时|不规范|不完善|不到位|不平衡|薄弱|欠缺|缺乏|缺少|短板|差距|滞后|单一|有待|偏|弱项/
const MEASURE = /下一?步|下阶段|今后|将|改进|措施|整改|加强|加大|加快|强化|完善|提升|提高|优化|健全|推进|规范|组织|开展/

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
      const problem = PROBLEM.test(text)
      const measure = MEASURE.test(text)
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
