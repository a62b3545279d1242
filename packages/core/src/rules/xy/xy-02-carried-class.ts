import { FORM_2021 } from '../sources.ts'
import { defineRule } from '../define-rule.ts'
import { carriedCells, checkAgainstPrevious } from './against-previous.ts'

/** XY-02 上年结转 agrees with last year's report in each class of applicants: a request does not change its applicant. */
export const xy02CarriedClass = defineRule({
  code: 'XY-02',
  version: 1,
  severity: 'warning',
  source: { quote: '二、上年结转政府信息公开申请数量；四、结转下年度继续办理', document: `${FORM_2021}表三` },
  passing: {
    cells: { 't3.carriedIn.naturalPerson': '3' },
    previous: { cells: { 't3.carriedOut.naturalPerson': '3' } },
  },
  failing: {
    cells: { 't3.carriedIn.commercialEnterprise': '3' },
    previous: { cells: { 't3.carriedOut.naturalPerson': '3' } },
  },
  expand: (format) =>
    carriedCells(format)
      .filter((cell) => !cell.computed)
      .map((cell) =>
        checkAgainstPrevious(format, [cell.id], [cell.carriedFrom], ([a], [b], { reportingYear }) =>
          a === b
            ? null
            : { params: { column: cell.columnLabel, a: a!, b: b!, year: reportingYear - 1 }, expected: b!, actual: a! },
        ),
      ),
})
