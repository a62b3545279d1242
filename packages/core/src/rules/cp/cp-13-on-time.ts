import { legalDeadline } from '../../report/reporting-year.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import { REGULATION } from '../sources.ts'

const DAY = 24 * 60 * 60 * 1000

/** Whole days from one ISO date to another; dates have no time of day, so no time zone matters. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/**
 * CP-13 Handed in by the round's date, at the latest by the legal one. Past the round's date it is a warning, past the
 * legal date an error; a late report still has to be filed, so the error may stand with a reason. While a report waits for
 * the signature the day it was sent there counts: nobody can explain anything in a locked report.
 */
export const cp13OnTime = defineRule({
  code: 'CP-13',
  version: 1,
  severity: 'error',
  overridable: true,
  source: {
    quote:
      '县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布',
    document: `${REGULATION}第四十九条第一款`,
  },
  passing: { filing: { today: '2025-01-26', dueDate: '2025-01-26', submitted: false } },
  failing: { filing: { today: '2025-02-03', dueDate: '2025-01-26', submitted: false } },
  expand: () => [
    checkParts(['filing', 'organ'], ({ filing, kind, organName, reportingYear }) => {
      if (!filing || filing.submitted) return []
      const legal = legalDeadline(reportingYear, kind)
      const date = filing.dueDate < legal ? filing.dueDate : legal
      const day = filing.handedOn ?? filing.today
      if (day <= date) return []
      const days = daysBetween(date, day)
      const afterLegal = day > legal
      return [
        {
          severity: afterLegal ? 'error' : 'warning',
          params: { org: organName, date, n: days },
          expected: date,
          // The day it is found late does not matter for the explanation, which would lapse every night. Whether the law
          // is broken does: a reason given for missing the round's date is none for that.
          operands: [
            ['date', date],
            ['afterLegal', afterLegal ? 1 : 0],
          ],
        },
      ]
    }),
  ],
})
