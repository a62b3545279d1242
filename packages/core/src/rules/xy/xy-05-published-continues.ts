import { getCell } from '../../definition/define-format.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2019 } from '../sources.ts'
import { DOCUMENT_ROWS } from '../t2/catalogue-rows.ts'
import { checkAgainstPrevious } from './against-previous.ts'

/** XY-05 对外公开总数量 is last year's plus what was newly published. */
export const xy05PublishedContinues = defineRule({
  code: 'XY-05',
  version: 1,
  severity: 'warning',
  source: { quote: '本年新公开数量、对外公开总数量', document: `${FORM_2019}表二` },
  passing: {
    reportingYear: 2020,
    cells: { 't2.normativeDocs.newlyPublished': '2', 't2.normativeDocs.publishedTotal': '9' },
    previous: { cells: { 't2.normativeDocs.publishedTotal': '7' } },
  },
  failing: {
    reportingYear: 2020,
    cells: { 't2.normativeDocs.newlyPublished': '2', 't2.normativeDocs.publishedTotal': '7' },
    previous: { cells: { 't2.normativeDocs.publishedTotal': '7' } },
  },
  expand: (format) =>
    DOCUMENT_ROWS.map((row) => {
      const total = `t2.${row}.publishedTotal`
      const { rowLabel } = getCell(format, total)
      return checkAgainstPrevious(format, [total, `t2.${row}.newlyPublished`], [total], ([a, c], [b]) => {
        const d = b! + c!
        return a === d ? null : { params: { row: rowLabel, a: a!, b: b!, c: c!, d }, expected: d, actual: a! }
      })
    }),
})
