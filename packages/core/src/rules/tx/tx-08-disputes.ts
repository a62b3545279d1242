import { cellIndex, type Format } from '../../definition/define-format.ts'
import { DISPUTE_BLOCKS } from '../dispute-blocks.ts'
import { checkNumbers } from '../check-numbers.ts'
import { defineRule, type Check } from '../define-rule.ts'
import type { FindingDraft, Operand } from '../finding.ts'
import { hasWords } from '../../text/normalise.ts'
import { sectionText, type ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'
import { DISPUTES, RESULT_NAMES, totalsOf } from './disputes.ts'
import { isOwnDispute } from './own-dispute.ts'
import { placeOfWords, readingOf, type Statement } from './reading/read-report.ts'
import type { DisputeKind } from './reading/subject.ts'
import { checkStatements, sumOf, TEXT_PARTS, valueOf, type Borne } from './statements.ts'

/** Words by which a text may mean such cases; whatever it says with them, it is not silent. */
const MENTIONED = [
  { kind: 'review', words: /复议|行政争议|争议案/ },
  { kind: 'litigation', words: /诉讼|[起应被涉败胜]诉|诉至|法院|行政争议|争议案|官司/ },
] as const
/** 〔……〕: only a part of the text is at hand, and what was left out may mention them. */
const LEFT_OUT = /[〔（(［[]\s*(?:…|\.{3,}|略|以下略|节选|下略)+\s*[〕）)］\]]|^\s*…{2,}\s*$/m

function kindsBorne(kinds: readonly DisputeKind[], facts: ReportFacts): Borne {
  const ids = [...new Set(kinds.flatMap(totalsOf))]
  const name = kinds.map((kind) => DISPUTES[kind].name).join('和')
  const operands = ids.map((id): Operand => [id, valueOf(facts, id)])
  return { allowed: [sumOf(facts, ids)], params: { name }, operands, cells: ids }
}

/** Numbers of reviews and lawsuits: 行政复议、行政诉讼均为0件 says the same of each, without 均 the number is their sum. */
function disputesBorne({ subject }: Statement, facts: ReportFacts): Borne[] | null {
  if (subject.what !== 'dispute') return null
  const kinds = subject.kinds.toReversed()
  return subject.each ? kinds.map((kind) => kindsBorne([kind], facts)) : [kindsBorne(kinds, facts)]
}

/** Numbers of cases that ended in a way. */
function resultBorne({ subject }: Statement, facts: ReportFacts): Borne | null {
  if (subject.what !== 'case') return null
  const { name, blocks } = DISPUTES[subject.kind]
  const ids = blocks.map((block) => `t4.${block}.${subject.result}`)
  return {
    variant: 'result',
    allowed: [sumOf(facts, ids)],
    params: { name, result: RESULT_NAMES[subject.result] },
    operands: ids.map((id) => [id, valueOf(facts, id)]),
    cells: ids,
  }
}

function checkCounts(format: Format): Check {
  const ids = format.cells.filter(({ table }) => table === 't4').map(({ id }) => id)
  return checkStatements(format, ids, (statement, facts) =>
    isOwnDispute(statement.count.sentence, statement.count.token.start)
      ? (disputesBorne(statement, facts) ?? resultBorne(statement, facts))
      : null,
  )
}

/** Where the words of section 一 are not at hand nothing can be called unmentioned. */
const isSilentReport = (facts: ReportFacts) =>
  !hasWords(sectionText(facts, 1)) || facts.sections.some(({ text }) => LEFT_OUT.test(text))

function checkMentioned(format: Format, { kind, words }: (typeof MENTIONED)[number]): Check {
  const ids = totalsOf(kind)
  return checkNumbers(
    format,
    ids,
    (values, facts) => {
      const a = values.reduce((sum, value) => sum + value, 0)
      if (a === 0 || isSilentReport(facts) || facts.sections.some(({ text }) => words.test(text))) return null
      return {
        variant: 'unmentioned',
        sections: [1],
        params: { name: DISPUTES[kind].name, a },
        expected: a,
        operands: [['text', 'unmentioned'], ...ids.map((id, place) => [id, values[place]!] as [string, number])],
      }
    },
    TEXT_PARTS,
  )
}

/** Cases the claim 均获维持 does not cover: those set aside or open and, where all are said to be upheld, those with another result. */
function contradicting(what: 'upheld' | 'rejected', blocks: readonly string[]): string[] {
  const results = what === 'upheld' ? ['corrected', 'other', 'pending'] : ['corrected', 'pending']
  return blocks.flatMap((block) => results.map((result) => `t4.${block}.${result}`))
}

function findUpheldClaims(facts: ReportFacts): FindingDraft[] {
  for (const { claimed, sentence, from, to } of readingOf(facts).claims) {
    if ((claimed.what !== 'upheld' && claimed.what !== 'rejected') || !isOwnDispute(sentence, from)) continue
    const ids = contradicting(
      claimed.what,
      claimed.disputes.flatMap((kind) => DISPUTES[kind].blocks),
    )
    const others = ids.filter((id) => (valueOf(facts, id) ?? 0) > 0)
    if (others.length === 0) continue
    const a = sumOf(facts, others)!
    return [
      {
        variant: 'allUpheld',
        cells: others,
        sections: [sentence.line.section],
        places: [placeOfWords(sentence, from, to)],
        params: { a },
        expected: a,
        operands: [['text', 'allUpheld'], ...others.map((id) => [id, valueOf(facts, id)] as [string, number | null])],
      },
    ]
  }
  return []
}

function checkAllUpheld(format: Format): Check {
  const ids = DISPUTE_BLOCKS.flatMap((block) => ['corrected', 'other', 'pending'].map((key) => `t4.${block}.${key}`))
  return { cells: ids.map((id) => cellIndex(format, id)), parts: TEXT_PARTS, run: findUpheldClaims }
}

/** TX-08 Reviews and lawsuits in the text are those of table 4, and cases in the table are mentioned in the text. */
export const tx08Disputes = defineRule({
  code: 'TX-08',
  version: 1,
  severity: 'warning',
  source: ART_50.disputes,
  passing: {
    cells: { 't4.review.total': '134', 't4.litigationDirect.total': '7', 't4.litigationAfterReview.total': '50' },
    sections: { 1: '因政府信息公开引发行政复议134件，行政诉讼57件。' },
  },
  failing: {
    cells: { 't4.review.total': '134', 't4.litigationDirect.total': '7', 't4.litigationAfterReview.total': '50' },
    sections: { 1: '因政府信息公开引发行政复议130件，行政诉讼57件。' },
  },
  expand: (format) => [
    checkCounts(format),
    ...MENTIONED.map((mentioned) => checkMentioned(format, mentioned)),
    checkAllUpheld(format),
  ],
})
