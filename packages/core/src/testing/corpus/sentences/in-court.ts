import type { Sentence } from '../teller.ts'
import { court, part, review } from './told.ts'

/** Reviews and lawsuits, told as offices and bureaus tell them. */
export const DISPUTES_OTHERWISE: readonly Sentence[] = [
  (t) =>
    t.f.review.total > 0 && t.f.litigation.total > 0
      ? `全年因政府信息公开产生行政复议案件${review(t)}和行政诉讼案件${court(t)}，其中行政复议结果维持${part(t, '复议维持', t.f.review.upheld)}，尚未审结${part(t, '复议未结', t.f.review.pending)}，行政诉讼结果维持${part(t, '诉讼维持', t.f.litigation.upheld)}。`
      : '',
  (t) =>
    t.f.review.total > 0 && t.f.litigation.total === 0
      ? `收到因政府信息公开申请引起的行政复议${review(t)}，${t.claim('denied', 'litigation', '未收到因政府信息公开申请引起的行政诉讼')}。`
      : '',
  (t) =>
    t.f.review.total === 1 && t.f.review.pending === 1 && t.f.litigation.total === 0
      ? `其中，发生${review(t)}有关政府信息公开的行政复议案件，该案件至本报告发布时尚未审结。`
      : '',
  (t) =>
    t.f.review.total > 0
      ? `申请人不服答复提起行政复议${review(t)}，复议机关维持${part(t, '复议维持', t.f.review.upheld)}，纠正${part(t, '复议纠正', t.f.review.corrected)}，其他结果${part(t, '复议其他', t.f.review.other)}，${part(t, '复议未结', t.f.review.pending)}尚未审结；行政诉讼${court(t)}。`
      : '',
  (t) => `政府信息公开行政复议总数${review(t)}，政府信息公开行政诉讼总数${court(t)}。`,
  (t) =>
    t.f.litigation.total > 0
      ? `行政复议${review(t)}；行政诉讼${court(t)}（未经复议直接起诉${part(t, '直接起诉', t.f.direct.total)}，复议后起诉${part(t, '复议后起诉', t.f.after.total)}），均与政府信息公开有关。`
      : '',
  (t) =>
    t.f.review.total + t.f.litigation.total > 0
      ? `涉及政府信息公开的复议、应诉案件分别为${review(t)}、${court(t)}。`
      : '',
  (t) =>
    t.f.review.total > 0 && t.f.review.upheld === t.f.review.total && t.f.litigation.total === 0
      ? `政府信息公开行政复议案件${review(t)}，${t.claim('all', 'reviewUpheld', '复议结果均为维持')}；${t.claim('denied', 'litigation', '无行政诉讼')}。`
      : '',
  (t) =>
    t.f.litigation.total > 0 && t.f.litigation.upheld === t.f.litigation.total && t.f.review.total === 0
      ? `被提起政府信息公开行政诉讼${court(t)}，${t.claim('all', 'litigationUpheld', '法院判决均维持')}，${t.claim('denied', 'review', '没有行政复议')}。`
      : '',
  (t) =>
    `与政府信息公开有关的行政复议${review(t)}、行政诉讼${court(t)}，另参加非信息公开类行政诉讼应诉${t.other(1, 40)}件。`,
  (t) => `因信息公开被复议${review(t)}，被起诉${court(t)}，机关负责人出庭率100%。`,
  (t) =>
    t.f.review.total + t.f.litigation.total === 0
      ? `${t.claim('denied', 'review', '未发生针对政府信息公开的行政复议')}，${t.claim('denied', 'litigation', '亦无行政诉讼')}。`
      : '',
  (t) =>
    t.f.review.total + t.f.litigation.total === 0
      ? `本年度${t.claim('denied', 'litigation', t.claim('denied', 'review', '没有公民、法人或其他组织因政府信息公开申请行政复议、提起行政诉讼'))}。`
      : '',
  (t) =>
    t.f.review.total + t.f.litigation.total === 0
      ? `因政府信息公开工作被申请行政复议、提起行政诉讼的数量${t.claim('denied', 'litigation', t.claim('denied', 'review', '均为零'))}。`
      : '',
  (t) =>
    t.f.review.total + t.f.litigation.total === 0
      ? `未因政府信息公开${t.claim('denied', 'litigation', t.claim('denied', 'review', '引发行政复议和行政诉讼'))}，未发生泄密事件。`
      : '',
]
