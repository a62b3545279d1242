import { cellIndex, type Format } from '../../definition/define-format.ts'
import { defineRule, type Check } from '../define-rule.ts'
import { presentIn } from '../read-cells.ts'
import type { ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'
import type { Count } from './reading/counts.ts'
import { speaksOfOtherData } from './reading/other-data.ts'
import { placeOfCount, readingOf } from './reading/read-report.ts'
import { distinct, TEXT_PARTS, valueOf } from './statements.ts'

const DOCUMENT = '(?:行政)?规范性文件'
const GAP = '[^，。；、（）\\d]{0,6}'

/** What a text says was done with 规范性文件, for the cells of either format. */
const DOINGS: readonly { readonly ids: readonly string[]; readonly verb: string }[] = [
  { ids: ['t2.normativeDocs.issued', 't2.normativeDocs.newlyMade'], verb: '(?:制发|制定|印发|出台|新制作|制作)' },
  { ids: ['t2.normativeDocs.repealed'], verb: '(?:废止|失效)' },
  { ids: ['t2.normativeDocs.inForce'], verb: '(?:现行有效|继续有效)' },
  { ids: ['t2.normativeDocs.newlyPublished'], verb: '(?:新公开|主动公开|公开发布|新发布)' },
  { ids: ['t2.normativeDocs.publishedTotal'], verb: '(?:对外公开总|累计公开)' },
]

/** Words of a clause before and after a number, to the numbers beside it. */
function wordsAround({ sentence, token }: Count): { lead: string; tail: string; clause: string } {
  const start = Math.max(...['，', '、', '（', '）'].map((mark) => sentence.text.lastIndexOf(mark, token.start))) + 1
  const end = sentence.text.slice(token.end).search(/[，、（）]/)
  const clauseEnd = end < 0 ? sentence.text.length : token.end + end
  const before = sentence.tokens.findLast((one) => isNumber(one.role) && one.end <= token.start)
  const after = sentence.tokens.find((one) => isNumber(one.role) && one.start >= token.end)
  return {
    lead: sentence.text.slice(Math.max(start, before?.end ?? 0), token.start),
    tail: sentence.text.slice(token.end, Math.min(clauseEnd, after?.start ?? clauseEnd)),
    clause: sentence.text.slice(start, clauseEnd),
  }
}

const isNumber = (role: string) => role === 'count' || role === 'figure'

/** 制发规范性文件 N 件 or 制发 N 件规范性文件. Clauses that name two doings are left alone. */
function states(verb: string): (count: Count) => boolean {
  const before = new RegExp(`${verb}${GAP}${DOCUMENT}(?:总数|总|数量|共计|共|计|有|为|：)*$`)
  const verbOnly = new RegExp(`${verb}(?:了|的|共|计)*$`)
  const documentFirst = new RegExp(`${DOCUMENT}(?:共|本年)?${verb}(?:了|共|的)?$`)
  const after = new RegExp(`^(?:的)?${DOCUMENT}`)
  return (count) => {
    if (count.sentence.line.section !== 1 || !count.sentence.text.includes('规范性文件')) return false
    const { lead, tail, clause } = wordsAround(count)
    if (/草案|征求|备案|审查|解读|起草|清理|修订|修改/.test(clause)) return false
    return before.test(lead) || documentFirst.test(lead) || (verbOnly.test(lead) && after.test(tail))
  }
}

function checkDoing(format: Format, id: string, verb: string): Check {
  const matches = states(verb)
  const run = (facts: ReportFacts) => {
    const a = valueOf(facts, id)
    if (a === null) return []
    const wrong = readingOf(facts).counts.filter(
      (count) =>
        count.value !== a &&
        matches(count) &&
        !speaksOfOtherData(count.sentence.text, count.token.start, count.token.end, facts),
    )
    return distinct(
      wrong.map((count) => ({
        cells: [id],
        sections: [1],
        places: [placeOfCount(count)],
        params: { t: count.value, a, section: 1 },
        expected: a,
        actual: count.value,
        operands: [
          ['text', count.value],
          [id, a],
        ],
      })),
    )
  }
  return { cells: [cellIndex(format, id)], parts: TEXT_PARTS, run }
}

/** TX-14 Documents issued, repealed and in force in section 一 are those of table 2. */
export const tx14Documents = defineRule({
  code: 'TX-14',
  version: 1,
  severity: 'info',
  source: ART_50.disclosure,
  passing: {
    cells: { 't2.normativeDocs.issued': '3', 't2.normativeDocs.inForce': '12' },
    sections: { 1: '本年制发行政规范性文件3件，现行有效规范性文件12件。' },
  },
  failing: {
    cells: { 't2.normativeDocs.issued': '3', 't2.normativeDocs.inForce': '12' },
    sections: { 1: '本年制发4件行政规范性文件，现行有效规范性文件12件。' },
  },
  expand: (format) =>
    DOINGS.flatMap(({ ids, verb }) => presentIn(format, ids).map((id) => checkDoing(format, id, verb))),
})
