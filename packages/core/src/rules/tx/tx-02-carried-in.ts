import { defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'
import { checkOneFigure } from './one-figure.ts'

const AFTER = '(?:的|本年|至|到|来|政府信息公开|信息公开|依申请公开|申请|继续|办理|数量|共|计|有|为|：|了)*'

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
      if (/复议|诉讼|案件/.test(clause)) return false
      const year = `(?:上一?年度?|去年|${reportingYear - 1}年度?)`
      return (
        new RegExp(`(?:${year}(?:结转|转结)|(?:结转|转结)(?:自)?${year})${AFTER}$`).test(lead) ||
        new RegExp(`^(?:申请)?(?:为|系|是)${year}(?:结转|转结)`).test(tail)
      )
    }),
  ],
})
