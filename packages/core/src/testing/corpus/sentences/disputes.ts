import type { Sentence, Teller } from '../teller.ts'
import { DISPUTES_AS_OFFICES_WRITE } from './as-offices-write.ts'
import { DISPUTES_AS_TOWNS_WRITE } from './as-towns-write.ts'
import { DISPUTES_FROM_MANY_HANDS } from './from-many-hands.ts'
import { DISPUTES_OTHERWISE } from './in-court.ts'
import { DISPUTES_IN_OTHER_WORDS } from './in-other-words.ts'
import { court, neither, part, review } from './told.ts'

const noReview = (t: Teller, words: string) => t.claim('denied', 'review', words)
const noCourt = (t: Teller, words: string) => t.claim('denied', 'litigation', words)

/** Reviews and lawsuits, both told as numbers. */
const BOTH: readonly Sentence[] = [
  (t) => `因政府信息公开被申请行政复议${review(t)}，被提起行政诉讼${court(t)}。`,
  (t) => `全年因政府信息公开工作引发行政复议${review(t)}、行政诉讼${court(t)}。`,
  (t) => `发生涉及政府信息公开的行政复议案件${review(t)}，行政诉讼案件${court(t)}。`,
  (t) => `${t.we}全年因政府信息公开产生行政复议案件${review(t)}和行政诉讼案件${court(t)}。`,
  (t) => `政府信息公开类行政复议${review(t)}；政府信息公开类行政诉讼${court(t)}。`,
  (t) => `申请人对答复不服申请行政复议的${review(t)}，提起行政诉讼的${court(t)}。`,
  (t) => `因信息公开引起的行政复议有${review(t)}，引起的行政诉讼有${court(t)}，均积极参加、依法应对。`,
  (t) => `全年共发生政府信息公开行政复议${review(t)}，行政诉讼${court(t)}，较上年均有所变化。`,
  (t) => `被复议${review(t)}，被诉${court(t)}。`,
  (t) => `涉政府信息公开复议${review(t)}、诉讼${court(t)}，按时提交答复材料。`,
  (t) => `本年度收到因政府信息公开申请引起的行政复议${review(t)}，应诉行政诉讼${court(t)}。`,
  (t) =>
    t.f.review.total > 0 && t.f.litigation.total > 0
      ? `${review(t)}申请引发行政复议，${court(t)}申请引发行政诉讼。`
      : '',
]

/** Reviews with their outcomes. */
const REVIEWS: readonly Sentence[] = [
  (t) =>
    t.f.review.total > 0
      ? `因政府信息公开被申请行政复议${review(t)}，其中维持${part(t, '复议维持', t.f.review.upheld)}、纠正${part(t, '复议纠正', t.f.review.corrected)}、其他结果${part(t, '复议其他', t.f.review.other)}、尚未审结${part(t, '复议未结', t.f.review.pending)}。`
      : '',
  (t) =>
    t.f.review.total > 0
      ? `政府信息公开行政复议案件${review(t)}，结果维持${part(t, '复议维持', t.f.review.upheld)}，结果纠正${part(t, '复议纠正', t.f.review.corrected)}，其他结果${part(t, '复议其他', t.f.review.other)}，尚未审结${part(t, '复议未结', t.f.review.pending)}。`
      : '',
  (t) =>
    t.f.review.total > 0 && t.f.review.pending === 0 && t.f.review.corrected + t.f.review.other === 0
      ? `因政府信息公开引起的行政复议${review(t)}，${t.claim('all', 'reviewUpheld', '均获维持')}。`
      : '',
  (t) =>
    t.f.review.total > 0 && t.f.review.upheld === t.f.review.total
      ? `发生信息公开行政复议${review(t)}，复议机关${t.claim('all', 'reviewUpheld', '全部维持原答复')}。`
      : '',
  (t) => (t.f.review.pending === 1 && t.f.review.total === 1 ? `信息公开类行政复议${review(t)}，正在办理中。` : ''),
  (t) => (t.f.review.total > 0 ? `被申请政府信息公开行政复议${review(t)}，已按期提交答复书和证据材料。` : ''),
]

/** Lawsuits with their ways. */
const LAWSUITS: readonly Sentence[] = [
  (t) =>
    t.f.litigation.total > 0
      ? `因政府信息公开被提起行政诉讼${court(t)}，其中未经复议直接起诉${part(t, '直接起诉', t.f.direct.total)}，复议后起诉${part(t, '复议后起诉', t.f.after.total)}。`
      : '',
  (t) =>
    t.f.litigation.total > 0 ? `涉及政府信息公开的行政诉讼案件${court(t)}，机关负责人出庭应诉${t.other(1, 3)}次。` : '',
  (t) =>
    t.f.litigation.total > 0 && t.f.litigation.upheld === t.f.litigation.total
      ? `政府信息公开行政诉讼${court(t)}，${t.claim('all', 'litigationUpheld', '均驳回原告诉讼请求，结果维持')}。`
      : '',
  (t) =>
    t.f.litigation.total > 0
      ? `被提起信息公开行政诉讼${court(t)}，维持${part(t, '诉讼维持', t.f.litigation.upheld)}，纠正${part(t, '诉讼纠正', t.f.litigation.corrected)}，其他结果${part(t, '诉讼其他', t.f.litigation.other)}，尚未审结${part(t, '诉讼未结', t.f.litigation.pending)}。`
      : '',
  (t) => (t.f.litigation.total > 0 ? `信息公开行政诉讼${court(t)}。` : ''),
]

const NO_REVIEW: readonly Sentence[] = [
  (t) => (t.f.review.total === 0 ? `${noReview(t, '未发生因政府信息公开引起的行政复议')}。` : ''),
  (t) => (t.f.review.total === 0 ? `${noReview(t, '没有因政府信息公开工作被申请行政复议')}。` : ''),
  (t) => (t.f.review.total === 0 ? `${noReview(t, '无政府信息公开行政复议案件')}。` : ''),
]
const NO_COURT: readonly Sentence[] = [
  (t) => (t.f.litigation.total === 0 ? `${noCourt(t, '未收到因政府信息公开申请引起的行政诉讼')}。` : ''),
  (t) => (t.f.litigation.total === 0 ? `${noCourt(t, '未被提起政府信息公开行政诉讼')}。` : ''),
  (t) => (t.f.litigation.total === 0 ? `${noCourt(t, '没有发生因信息公开引发的行政诉讼案件')}。` : ''),
]

/** Nothing was contested. */
const NEITHER: readonly Sentence[] = [
  (t) => `${neither(t, '未发生因政府信息公开引起的行政复议、行政诉讼')}。`,
  (t) => `全年${neither(t, '没有因政府信息公开被申请行政复议或提起行政诉讼')}。`,
  (t) => `${t.Y}${neither(t, '未产生因政府信息公开申请提请的行政复议和行政诉讼案件')}。`,
  (t) => `${neither(t, '无因政府信息公开被申请行政复议、提起行政诉讼情况')}。`,
  (t) => `本年度${neither(t, '未发生政府信息公开行政复议、诉讼')}，群众满意度较高。`,
  (t) => `${t.we}${neither(t, '未发生有关政府信息公开工作的举报、投诉、行政复议或提起行政诉讼等情况')}。`,
  (t) => `因政府信息公开引起行政复议${review(t)}，行政诉讼${court(t)}。`,
  (t) => `政府信息公开行政复议、行政诉讼均为${t.nu('review', 0)}。`,
  (t) => `全年${neither(t, '无一起因信息公开引发的行政复议和行政诉讼')}。`,
  (t) => `${neither(t, '没有出现因依申请公开答复引发的复议、诉讼案件')}。`,
]

/** About other people's cases, hotlines and letters: no figures of table 4. */
const OTHER_CASES: readonly Sentence[] = [
  (t) => `履行复议职责，全年审理各类行政复议案件${t.other(3, 120)}件，化解率达${t.other(60, 95)}%。`,
  (t) => `办理人大代表建议${t.other(2, 30)}件、政协委员提案${t.other(2, 30)}件，办复率100%。`,
  (t) => `12345热线转办工单${t.other(80, 3000)}件，按期办结率${t.random.integer(96, 99)}.${t.random.integer(1, 9)}%。`,
  (t) => `接收网上信访${t.other(3, 200)}件，均在期限内办理。`,
  (t) => `办结群众来信${t.other(3, 90)}件，回复留言${t.other(10, 400)}条。`,
]

/** What the year brought of reviews and lawsuits, in the words of one of many. */
export function tellDisputes(t: Teller, choose: (sentences: readonly Sentence[]) => string): string {
  const { review: reviews, litigation } = t.f
  const others = t.random.chance(0.2) ? choose(OTHER_CASES) : ''
  if (t.random.chance(0.35))
    return `${choose([...DISPUTES_OTHERWISE, ...DISPUTES_IN_OTHER_WORDS, ...DISPUTES_AS_OFFICES_WRITE, ...DISPUTES_FROM_MANY_HANDS, ...DISPUTES_AS_TOWNS_WRITE])}${others}`
  if (reviews.total + litigation.total === 0) return `${choose(NEITHER)}${others}`
  if (t.random.chance(0.45)) return `${choose(BOTH)}${others}`
  const first = reviews.total > 0 ? choose(REVIEWS) : choose(NO_REVIEW)
  const second = litigation.total > 0 ? choose(LAWSUITS) : choose(NO_COURT)
  return `${first}${second}${others}`
}
