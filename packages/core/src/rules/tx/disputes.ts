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

/** True when the cases are about this organ's own disclosure and not those it decides or handles for others. */
export function isOwnDispute({ sentence, token, aboutApplications }: Count): boolean {
  const { line, text } = sentence
  const start = Math.max(text.lastIndexOf('，', token.start), text.lastIndexOf('；', token.start)) + 1
  // 应诉30件，其中涉及信息公开3件: what is about disclosure is only a part of those.
  const clause = text
    .slice(start, token.end + 20)
    .replace(/其中.*$/, (part, at: number) => (at > token.end - start ? '' : part))
  if (PART_IS_OWN.test(text.slice(token.end)) && !OWN_DISCLOSURE.test(text.slice(start, token.start))) return false
  if (OWN_DISPUTE.test(clause)) return true
  if (DECIDED.test(clause) || BESIDE_OWN.test(text.slice(start, token.start))) return false
  return line.section === 4 || ((aboutApplications || OWN_DISPUTE.test(line.text)) && !HANDLED.test(clause))
}
