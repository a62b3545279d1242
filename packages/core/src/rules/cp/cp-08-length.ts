import { countCharacters } from '../../text/normalise.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import { sectionText } from '../report-facts.ts'
import { FORM_2021 } from '../sources.ts'

/** Characters section 一 should not exceed. */
const LONGEST = 1000

/** CP-08 Section 一 is a summary. */
export const cp08Length = defineRule({
  code: 'CP-08',
  version: 1,
  severity: 'warning',
  source: { quote: '原则上不超过一千字', document: `${FORM_2021}第一部分“总体情况”` },
  passing: {},
  failing: {
    sections: { 1: '依法公开政府信息，办理依申请公开，加强政府信息管理和平台建设，强化监督保障。'.repeat(30) },
  },
  expand: () => [
    checkParts(['sections'], (facts) => {
      const count = countCharacters(sectionText(facts, 1))
      if (count <= LONGEST) return []
      return [
        {
          sections: [1],
          params: { n: count, over: count - LONGEST },
          expected: LONGEST,
          actual: count,
          operands: [['n', count]],
        },
      ]
    }),
  ],
})
