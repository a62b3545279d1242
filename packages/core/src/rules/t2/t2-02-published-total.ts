import { getCell } from '../../definition/define-format.ts'
import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2019 } from '../sources.ts'
import { DOCUMENT_ROWS } from './catalogue-rows.ts'

/** T2-02 What was newly published this year is part of what is on public display in all. */
export const t202PublishedTotal = defineRule({
  code: 'T2-02',
  version: 1,
  severity: 'error',
  source: { quote: '本年新公开数量、对外公开总数量', document: `${FORM_2019}表二` },
  passing: {
    reportingYear: 2020,
    cells: {
      't2.normativeDocs.newlyMade': '1',
      't2.normativeDocs.newlyPublished': '2',
      't2.normativeDocs.publishedTotal': '9',
    },
  },
  failing: {
    reportingYear: 2020,
    cells: { 't2.normativeDocs.newlyPublished': '9', 't2.normativeDocs.publishedTotal': '2' },
  },
  expand: (format) =>
    DOCUMENT_ROWS.map((row) => {
      const published = `t2.${row}.newlyPublished`
      const { rowLabel } = getCell(format, published)
      return checkNumbers(format, [published, `t2.${row}.publishedTotal`], ([a, b]) =>
        a <= b ? null : { params: { row: rowLabel, a, b }, expected: a, actual: b },
      )
    }),
})
