import { defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'
import { checkOneFigure } from './one-figure.ts'
import { isAboutApplications, NOT_APPLICATIONS } from './statements.ts'

const ANSWERED =
  /(?<how>.{0,4})(?:答复|办结|办理完毕|办理答复)(?:了|的|政府信息公开|信息公开|依申请公开|申请|数量|件数|合计|共计|共|计|为|：)*$/
/** Answers of one kind only, or counted for another reason. */
const PART_ONLY = /当场|当面|延期|书面|网上|网络|邮寄|电话|口头|逾期|超期|提前|未|无|待|尚|其中|重新|另/

/** TX-04 The text's number of answered applications is （七）总计. */
export const tx04Answered = defineRule({
  code: 'TX-04',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: { cells: { 't3.resultTotal.total': '98' }, sections: { 1: '公开申请均按期办理，已答复申请98件。' } },
  failing: { cells: { 't3.resultTotal.total': '98' }, sections: { 1: '公开申请均按期办理，已答复申请95件。' } },
  expand: (format) => [
    checkOneFigure(format, 't3.resultTotal.total', (count) => {
      const answered = ANSWERED.exec(count.lead)
      if (!answered || PART_ONLY.test(count.clause) || !isAboutApplications(count)) return false
      // 受理行政许可申请…，办结…: the second clause is still about licences.
      return !NOT_APPLICATIONS.test(count.before)
    }),
  ],
})
