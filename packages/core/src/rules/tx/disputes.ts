import type { Count } from './prose-counts.ts'

const AFTER = '(?:案件|案|申请|的|数量|共计|共|计|为|：|有|发生|被|受理|收到)*$'
const REVIEW = new RegExp(`行政复议${AFTER}`)
const LITIGATION = new RegExp(`(?<!复议和)(?:行政)?(?:诉讼|应诉)${AFTER}`)
const REVIEW_FIRST = /^(?:因.{0,12})?(?:的)?(?:被申请|被提起)?行政复议(?!和|后)/
const LITIGATION_FIRST = /^(?:因.{0,12})?(?:的)?(?:被提起)?行政(?:诉讼|应诉)/
/** Cases this organ decides or handles for others are its trade, not its own disputes. */
const AS_TRADE = /(?:办理|受理|审理|审结|办结|化解|代理)[^，。；]{0,12}(?:复议|诉讼|应诉)/
const ONE_OUTCOME = /其中|维持|纠正|撤|驳回|尚未|未审结|一审|二审|败诉|胜诉|直接起诉|后起诉/

/** A review or litigation as the prose names it. */
export type Dispute = 'review' | 'litigation'

/** Which kind of case a count is about: 行政复议 N 件 or N 件行政复议. Null when neither, or when only some of the cases are meant. */
export function disputeOf(count: Count): Dispute | null {
  const { lead, tail, clause, sentence } = count
  const own = sentence.section === 4 || /信息公开|公开申请|被申请|被提起|政务公开/.test(sentence.paragraph)
  if (!own || AS_TRADE.test(clause) || ONE_OUTCOME.test(`${lead}${tail}`)) return null
  if (REVIEW.test(lead) || REVIEW_FIRST.test(tail)) return 'review'
  return LITIGATION.test(lead) || LITIGATION_FIRST.test(tail) ? 'litigation' : null
}
