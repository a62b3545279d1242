import { FORM_2021 } from '../sources.ts'
import { defineRule } from '../define-rule.ts'
import { carriedCells, checkAgainstPrevious } from './against-previous.ts'

/** XY-01 上年结转 in all equals what last year's report carried out. May stand with a reason: organs merge and split. */
export const xy01CarriedTotal = defineRule({
  code: 'XY-01',
  version: 1,
  severity: 'error',
  overridable: true,
  source: { quote: '二、上年结转政府信息公开申请数量；四、结转下年度继续办理', document: `${FORM_2021}表三` },
  passing: {
    cells: { 't3.carriedIn.total': '3' },
    previous: { cells: { 't3.carriedOut.total': '3' } },
  },
  failing: {
    cells: { 't3.carriedIn.total': '2' },
    previous: { cells: { 't3.carriedOut.total': '3' } },
  },
  expand: (format) =>
    carriedCells(format)
      .filter((cell) => cell.computed)
      .map((cell) =>
        checkAgainstPrevious(format, [cell.id], [cell.carriedFrom], ([a], [b], { reportingYear }) =>
          a === b ? null : { params: { a: a!, b: b!, year: reportingYear - 1 }, expected: b!, actual: a! },
        ),
      ),
})
