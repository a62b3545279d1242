import type { Sentence } from '../teller.ts'
import {
  answered,
  carriedIn,
  carriedOut,
  court,
  denied,
  granted,
  legal,
  natural,
  received,
  review,
  unable,
} from './told.ts'

/** The year's applications once more, as those write who like to turn a sentence round. */
export const IN_OTHER_WORDS: readonly Sentence[] = [
  (t) =>
    `从数量上看，政府信息公开申请新收${received(t)}、上年结转${carriedIn(t)}、办结${answered(t)}、结转下年${carriedOut(t)}。`,
  (t) => `受理窗口共接收申请表${t.other(2, 90)}份，经审查符合受理条件并予以登记的政府信息公开申请${received(t)}。`,
  (t) => `公众通过各种途径向${t.we}提交政府信息公开申请共${received(t)}，${t.we}均依法受理。`,
  (t) =>
    `在${t.year}年收到的${received(t)}政府信息公开申请中，自然人申请${natural(t)}，法人和其他组织申请${legal(t)}。`,
  (t) => `全年累计收到依申请公开${received(t)}，累计答复${answered(t)}。`,
  (t) => `依申请公开政府信息${received(t)}。`,
  (t) => `${t.we}${t.year}年度新增依申请公开申请${received(t)}，与之相关的电话咨询、现场咨询共${t.other(3, 90)}次。`,
  (t) =>
    t.f.carriedOut > 0
      ? `截至${t.year}年12月31日，仍有${carriedOut(t)}申请处于办理期限内，将结转至${t.year + 1}年继续办理。`
      : '',
  (t) => `${t.Y}申请办结情况：已办结${answered(t)}，未办结${carriedOut(t)}（均在法定期限内，结转下年）。`,
  (t) => `答复结果中，“予以公开”${granted(t)}，“不予公开”${denied(t)}，“无法提供”${unable(t)}。`,
  (t) =>
    `对申请事项作出如下处理：决定予以公开${granted(t)}；因属于法定不予公开情形，决定不予公开${denied(t)}；因本机关不掌握等原因，告知无法提供${unable(t)}。`,
  (t) =>
    t.f.answered > 4
      ? `办结的申请里，予以公开占比${t.share(t.f.outcome('granted'), t.f.answered, '予以公开')}，无法提供占比${t.share(t.f.outcome('unable'), t.f.answered, '无法提供')}。`
      : '',
  (t) => `法人及其他组织提交申请${legal(t)}、自然人提交申请${natural(t)}，合计${received(t)}。`,
  (t) => (t.f.legal === 0 ? `年内收到申请${received(t)}，申请主体${t.claim('all', 'natural', '均系自然人')}。` : ''),
  (t) =>
    t.f.carriedOut === 0 ? `年内收到申请${received(t)}，${t.claim('all', 'answered', '现已全部办理完毕')}。` : '',
]

/** Nothing came in, once more. */
export const NOTHING_IN_OTHER_WORDS: readonly Sentence[] = [
  (t) => `${t.Y}，${t.claim('denied', 'applications', '未有公民、法人或其他组织提出政府信息公开申请')}。`,
  (t) => `截至年末，${t.claim('denied', 'applications', '依申请公开零申请')}，公开指南按期更新。`,
  (t) => `${t.claim('denied', 'applications', '本年度未曾受理过政府信息公开申请')}。`,
  (t) => `${t.we}的依申请公开渠道畅通，${t.claim('denied', 'applications', '但全年未收到相关申请')}。`,
]

/** Disputes, once more. */
export const DISPUTES_IN_OTHER_WORDS: readonly Sentence[] = [
  (t) => `政府信息公开工作引发的争议中，行政复议${review(t)}，行政诉讼${court(t)}。`,
  (t) => `${t.we}作为被申请人的政府信息公开行政复议案件${review(t)}，作为被告的政府信息公开行政诉讼案件${court(t)}。`,
  (t) => `涉及信息公开的行政复议申请${review(t)}；涉及信息公开的行政应诉${court(t)}。`,
  (t) =>
    t.f.review.total > 0
      ? `当事人对信息公开答复申请复议${review(t)}（维持${t.nu('case', t.f.review.upheld, '复议维持')}、纠正${t.nu('case', t.f.review.corrected, '复议纠正')}、其他${t.nu('case', t.f.review.other, '复议其他')}、未审结${t.nu('case', t.f.review.pending, '复议未结')}），诉讼${court(t)}。`
      : '',
  (t) =>
    t.f.review.total + t.f.litigation.total === 0
      ? `${t.claim('denied', 'review', t.claim('denied', 'litigation', '全年未引发政府信息公开类行政复议及行政诉讼'))}。`
      : '',
  (t) =>
    t.f.review.total + t.f.litigation.total === 0
      ? `${t.claim('denied', 'review', t.claim('denied', 'litigation', '政府信息公开行政复议和行政诉讼实现零发生'))}。`
      : '',
]
