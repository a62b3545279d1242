import { checkParts, defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'

/** A format as people name it: the year its id carries. */
const yearOf = (formatId: string) => formatId.replace(/^f/, '')

/** CP-03 The tables are drawn in the format of the reporting year, whatever the day they are filled in. */
export const cp03FormatOfYear = defineRule({
  code: 'CP-03',
  version: 1,
  severity: 'error',
  source: ART_50.uniform,
  passing: { form: { recognisedFormat: 'f2021' } },
  failing: { form: { recognisedFormat: 'f2019' } },
  expand: () => [
    checkParts(['form'], ({ form, format, reportingYear }) => {
      const used = form?.recognisedFormat ?? null
      if (used === null || used === format.id) return []
      return [
        {
          sections: [2, 3],
          params: { year: reportingYear, expected: yearOf(format.id), actual: yearOf(used) },
          expected: format.id,
          actual: used,
          operands: [['recognisedFormat', used]],
        },
      ]
    }),
  ],
})
