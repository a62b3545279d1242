import { defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'
import { checkOneFigure } from './one-figure.ts'

const AFTER = '(?:的|本年|至|到|来|政府信息公开|信息公开|依申请公开|申请|继续|办理|数量|共|计|有|为|：|了)*'

const compiled = new Map<number, { readonly before: RegExp; readonly after: RegExp }>()

/** 上年结转 N 件, 结转上年 N 件 and N 件为上年结转, where the year before may be named by its number. */
function patternsFor(reportingYear: number) {
  let patterns = compiled.get(reportingYear)
  if (!patterns) {
    const year = `(?:上一?年度?|去年|${reportingYear - 1}年度?)`
    patterns = {
      before: new RegExp(`(?:${year}(?:结转|转结)|(?:结转|转结)(?:自)?${year})${AFTER}$`),
      after: new RegExp(`^(?:申请)?(?:为|系|是)${year}(?:结转|转结)`),
    }
    compiled.set(reportingYear, patterns)
  }
  return patterns
}

/** TX-02 The text's 上年结转 is the table's. */
export const tx02CarriedIn = defineRule({
  code: 'TX-02',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: { cells: { 't3.carriedIn.total': '8' }, sections: { 1: '另有上年结转政府信息公开申请8件。' } },
  failing: { cells: { 't3.carriedIn.total': '8' }, sections: { 1: '另有上年结转政府信息公开申请6件。' } },
  expand: (format) => [
    checkOneFigure(format, 't3.carriedIn.total', ({ lead, tail, clause }, { reportingYear }) => {
      if (!/转/.test(clause) || /复议|诉讼|案件/.test(clause)) return false
      const { before, after } = patternsFor(reportingYear)
      return before.test(lead) || after.test(tail)
    }),
  ],
})
