import { officialTitle } from '../../report/reporting-year.ts'
import { stripSpaces } from '../../text/normalise.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import { REGULATION } from '../sources.ts'

/** CP-05 The title is the organ's full name, the year and the legal name of the report. */
export const cp05Title = defineRule({
  code: 'CP-05',
  version: 1,
  severity: 'warning',
  source: { quote: '政府信息公开工作年度报告', document: `${REGULATION}第四十九条、第五十条` },
  passing: {},
  failing: { title: '安澜县林业局2024年信息公开年报' },
  expand: () => [
    checkParts(['title', 'organ'], ({ title, organ, organName, reportingYear }) => {
      const expected = officialTitle(organ?.fullName ?? organName, reportingYear)
      if (stripSpaces(title) === stripSpaces(expected)) return []
      return [
        {
          params: { expected, actual: title },
          expected,
          actual: title,
          operands: [
            ['title', title],
            ['expected', expected],
          ],
        },
      ]
    }),
  ],
})
