import { defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'
import { checkOneFigure } from './one-figure.ts'

const AFTER = '(?:的|继续|办理|答复|政府信息公开|信息公开|依申请公开|申请|数量|共|计|有|为|：|了)*'

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
      if (/复议|诉讼|案件/.test(clause)) return false
      const next = `(?:结转|转结|转入)(?:至|到|入|为)?(?:下一?年度?|次年|明年|${reportingYear + 1}年度?)`
      return new RegExp(`${next}${AFTER}$`).test(lead) || new RegExp(`^(?:申请)?(?:已|将|需)?${next}`).test(tail)
    }),
  ],
})
