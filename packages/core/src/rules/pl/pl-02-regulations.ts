import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'

/** PL-02 Only ministries and the governments of provinces, cities with districts and autonomous prefectures make 规章. */
export const pl02Regulations = defineRule({
  code: 'PL-02',
  version: 1,
  severity: 'error',
  overridable: true,
  source: {
    quote:
      '省、自治区、直辖市和设区的市、自治州的人民政府，可以根据法律、行政法规和本省、自治区、直辖市的地方性法规，制定规章',
    document: '《中华人民共和国立法法》第九十三条第一款',
  },
  passing: {
    organ: { level: 2, kind: 'government', mayMakeRegulations: true },
    kind: 'government',
    cells: { 't2.regulations.issued': '1', 't2.regulations.inForce': '1' },
  },
  failing: { cells: { 't2.regulations.inForce': '1' } },
  expand: (format) =>
    format.cells
      .filter((cell) => cell.id.startsWith('t2.regulations.'))
      .map((cell) =>
        checkNumbers(
          format,
          [cell.id],
          ([a], { organ, organName }) => {
            if (a === 0 || !organ || organ.mayMakeRegulations) return null
            return { params: { a, column: cell.columnLabel, org: organName }, expected: 0, actual: a }
          },
          ['organ'],
        ),
      ),
})
