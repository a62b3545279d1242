import { DISPUTE_BLOCKS, DISPUTE_TOTALS } from '../dispute-blocks.ts'
import type { Count } from './reading/counts.ts'
import type { CaseResult, DisputeKind } from './reading/subject.ts'
import { BESIDE_OWN, DECIDED, HANDLED, OWN_DISCLOSURE, OWN_DISPUTE, PART_IS_OWN } from './reading/phrases.zh-cn.ts'

const [review, direct, after] = DISPUTE_BLOCKS

/** Kinds of disputes as prose tells them apart, with their name and the blocks of table 4 they are counted in. */
export const DISPUTES: Readonly<Record<DisputeKind, { readonly name: string; readonly blocks: readonly string[] }>> = {
  review: { name: '行政复议', blocks: [review] },
  litigation: { name: '行政诉讼', blocks: [direct, after] },
  direct: { name: '未经复议直接起诉', blocks: [direct] },
  after: { name: '复议后起诉', blocks: [after] },
}

/** How a case may end, by the columns of table 4. */
export const RESULT_NAMES: Readonly<Record<CaseResult, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
}

/** Totals of table 4 for a kind of dispute. */
export const totalsOf = (kind: DisputeKind) =>
  DISPUTE_TOTALS.filter((id) => DISPUTES[kind].blocks.some((block) => id === `t4.${block}.total`))

const DISPUTE_WORD = /复议|诉/g

/** Where the words stand that say what kind of case is counted: beside the number, or before it in its sentence (复议30件，其中维持5件). */
function headOf({ sentence: { text }, token }: Count): { start: number; end: number } {
  const clauseAt = (place: number) =>
    Math.max(text.lastIndexOf('，', place - 1), text.lastIndexOf('；', place - 1), text.lastIndexOf('（', place - 1)) +
    1
  const start = clauseAt(token.start)
  const near = text.slice(start, token.end + LOOK_AHEAD).replace(/[，；].*$/, '')
  const named = /复议|诉/.test(near) ? undefined : [...text.slice(0, start).matchAll(DISPUTE_WORD)].at(-1)
  return named ? { start: clauseAt(named.index), end: named.index + 1 } : { start, end: token.end }
}

const LOOK_AHEAD = 20

/** True when the cases are about this organ's own disclosure and not those it decides or handles for others. */
export function isOwnDispute(count: Count): boolean {
  const { sentence, aboutApplications } = count
  const { line, text } = sentence
  const { start, end } = headOf(count)
  // 应诉30件，其中涉及信息公开3件: what disclosure is named behind is only a part of those, unless all are said to be.
  const behind = text.slice(end)
  const later = behind.search(/[，、（]/)
  const before = text.slice(0, end)
  if (!OWN_DISPUTE.test(before) && later >= 0 && OWN_DISCLOSURE.test(behind.slice(later)) && !/[均都全]/.test(behind))
    return false
  const clause = `${text.slice(start, end)}${behind.slice(0, LOOK_AHEAD).replace(/其中.*$/, '')}`
  if (PART_IS_OWN.test(behind) && !OWN_DISCLOSURE.test(text.slice(start, end))) return false
  if (OWN_DISPUTE.test(clause)) return true
  if (DECIDED.test(clause) || BESIDE_OWN.test(text.slice(start, end))) return false
  return line.section === 4 || ((aboutApplications || OWN_DISPUTE.test(line.text)) && !HANDLED.test(clause))
}
