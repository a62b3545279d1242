import { DISPUTE_BLOCKS, DISPUTE_TOTALS } from '../dispute-blocks.ts'
import type { CaseResult, DisputeKind } from './reading/subject.ts'

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
