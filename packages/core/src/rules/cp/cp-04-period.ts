import { plainProse } from '../../text/prose.ts'
import { stripSpaces } from '../../text/normalise.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import type { ReportFacts } from '../report-facts.ts'
import { REGULATION } from '../sources.ts'

const UNTIL = '(?:起|开始)?[，,]?(?:至|到|—|－|-|~|～)+'
const PERIOD = new RegExp(
  `(20\\d\\d)(?:年1月1日|[.-/]0?1[.-/]0?1)${UNTIL}(?:截至)?(?:(20\\d\\d)年?[.-/]?)?(?:本年|当年|同年|年)?(?:12月31日|12[.-/]31)`,
  'g',
)

/** Statistics periods stated in the preface or, failing that, anywhere in the text: first and last year of each. */
function statedPeriods(facts: ReportFacts): [string, string][] {
  const text = stripSpaces(plainProse([facts.preface, ...facts.sections.map((section) => section.text)].join('\n')))
  return [...text.matchAll(PERIOD)].map(([, from = '', to = from]) => [from, to])
}

/** CP-04 The report says which days it covers: 1 January to 31 December of the reporting year. */
export const cp04Period = defineRule({
  code: 'CP-04',
  version: 1,
  severity: 'warning',
  source: { quote: '上一年度政府信息公开工作年度报告', document: `${REGULATION}第四十九条` },
  passing: {},
  failing: { preface: '本报告根据条例编制，由六个部分组成。' },
  expand: () => [
    checkParts(['preface', 'sections'], (facts) => {
      const year = String(facts.reportingYear)
      const periods = statedPeriods(facts)
      if (periods.some(([from, to]) => from === year && to === year)) return []
      const [wrong] = periods
      const stated = wrong ? `${wrong[0]}年1月1日至${wrong[1]}年12月31日` : ''
      return [
        {
          ...(wrong ? { variant: 'wrong' } : {}),
          params: { year: facts.reportingYear, stated },
          actual: stated,
          operands: [['stated', stated]],
        },
      ]
    }),
  ],
})
