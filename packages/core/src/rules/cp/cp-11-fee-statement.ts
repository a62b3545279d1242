import { checkParts, defineRule } from '../define-rule.ts'
import { sectionText } from '../report-facts.ts'
import { FEE_MEASURES } from '../sources.ts'

const FEE_WORDS = /信息处理费|处理费|收费|收取/

/** CP-11 Section 六 says whether 信息处理费 was charged in the year, even if none was. */
export const cp11FeeStatement = defineRule({
  code: 'CP-11',
  version: 1,
  severity: 'info',
  source: { quote: '信息处理费', document: FEE_MEASURES },
  passing: { sections: { 6: '本年度未收取信息处理费。' } },
  failing: { sections: { 6: '无其他需要报告的事项。' } },
  expand: () => [
    checkParts(['sections'], (facts) =>
      FEE_WORDS.test(sectionText(facts, 6)) ? [] : [{ sections: [6], operands: [['fees', 'unmentioned']] }],
    ),
  ],
})
