import { defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'
import { checkOneFigure } from './one-figure.ts'

const AFTER = '(?:的|继续|办理|答复|政府信息公开|信息公开|依申请公开|申请|数量|共|计|有|为|：|了)*'

const compiled = new Map<number, { readonly before: RegExp; readonly after: RegExp }>()

/** 结转下年度 N 件 and N 件结转下年度, where the year after may be named by its number. */
function patternsFor(reportingYear: number) {
  let patterns = compiled.get(reportingYear)
  if (!patterns) {
    const next = `(?:结转|转结|转入)(?:至|到|入|为)?(?:下一?年度?|次年|明年|${reportingYear + 1}年度?)`
    patterns = { before: new RegExp(`${next}${AFTER}$`), after: new RegExp(`^(?:申请)?(?:已|将|需)?${next}`) }
    compiled.set(reportingYear, patterns)
  }
  return patterns
}

/** TX-03 The text's 结转下年度 is the table's. */
export const tx03CarriedOut = defineRule({
  code: 'TX-03',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: { cells: { 't3.carriedOut.total': '5' }, sections: { 1: '结转下年度继续办理5件。' } },
  failing: { cells: { 't3.carriedOut.total': '5' }, sections: { 1: '结转下年度继续办理4件。' } },
  expand: (format) => [
    checkOneFigure(format, 't3.carriedOut.total', ({ lead, tail, clause }, { reportingYear }) => {
      if (!/转/.test(clause) || /复议|诉讼|案件/.test(clause)) return false
      const { before, after } = patternsFor(reportingYear)
      return before.test(lead) || after.test(tail)
    }),
  ],
})
