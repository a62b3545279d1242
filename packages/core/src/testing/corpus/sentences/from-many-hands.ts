import type { Sentence } from '../teller.ts'
import {
  answered,
  carriedIn,
  carriedOut,
  court,
  denied,
  granted,
  handled,
  legal,
  natural,
  neither,
  quiet,
  received,
  review,
  unable,
} from './told.ts'

/** The year's applications once again, in turns none of the other sets uses. */
export const APPLICATIONS_FROM_MANY_HANDS: readonly Sentence[] = [
  (t) =>
    `规范依申请公开办理，全年接收申请${received(t)}，加上结转的${carriedIn(t)}，应办${handled(t)}，实际办结${answered(t)}。`,
  (t) => `${t.we}${t.year}年的依申请公开受理量为${received(t)}。`,
  (t) => `本年度共有${received(t)}政府信息公开申请。`,
  (t) =>
    `向${t.we}提出的政府信息公开申请共有${received(t)}，其中自然人提出的${natural(t)}，法人或其他组织提出的${legal(t)}。`,
  (t) => `对收到的${received(t)}政府信息公开申请，严格按程序办理。`,
  (t) =>
    `${t.Y}，全年办理依申请公开${handled(t)}（其中上年结转${carriedIn(t)}），办结${answered(t)}，结转下年${carriedOut(t)}。`,
  (t) =>
    `共依法答复政府信息公开申请${answered(t)}：予以公开${granted(t)}、不予公开${denied(t)}、无法提供${unable(t)}。`,
  (t) => `政府信息公开申请的答复情况为，同意公开${granted(t)}，不予公开${denied(t)}，无法提供${unable(t)}。`,
  (t) => `年度内新受理公开申请${received(t)}；年度内答复${answered(t)}。`,
  (t) => `${t.we}不断提升依申请公开服务水平，共受理网上、信函等各类申请${received(t)}。`,
  (t) => `结转上年申请${carriedIn(t)}，新收申请${received(t)}，结转下年申请${carriedOut(t)}。`,
  (t) => `申请件中，由自然人提交${natural(t)}，由法人或其他组织提交${legal(t)}。`,
  (t) => `${t.Y}共计办复政府信息公开申请${answered(t)}，未办复${carriedOut(t)}，结转至下年度办理。`,
  (t) => `依申请公开：收到${received(t)}，答复${answered(t)}，结转${carriedOut(t)}。`,
  (t) =>
    t.f.answered > 4
      ? `从答复类型看，予以公开类占${t.share(t.f.outcome('granted'), t.f.answered, '予以公开')}，无法提供类占${t.share(t.f.outcome('unable'), t.f.answered, '无法提供')}。`
      : '',
  (t) =>
    t.f.received > 4
      ? `申请人以自然人为主，共${natural(t)}，占新收申请总量的${t.share(t.f.natural, t.f.received, '自然人')}。`
      : '',
  (t) =>
    t.f.carriedOut === 0
      ? `${t.we}收到的${received(t)}申请${t.claim('all', 'answered', '全部按时办结')}，${t.claim('denied', 'carriedOut', '未结转至下一年度')}。`
      : '',
  (t) =>
    t.f.carriedIn === 0
      ? `受理政府信息公开申请${received(t)}，${t.claim('denied', 'carriedIn', '没有从上年结转的申请')}。`
      : '',
  (t) => (t.f.carriedOut > 0 ? `有${carriedOut(t)}申请因收到时间较晚，按规定顺延至${t.year + 1}年答复。` : ''),
  (t) => (t.f.carriedOut > 0 ? `其余${carriedOut(t)}申请因尚在办理期限内，结转至下一年度办理。` : ''),
  (t) =>
    t.f.legal === 0 && t.f.received > 1
      ? `${t.Y}收到申请${received(t)}，${t.claim('all', 'natural', '全部来自自然人')}。`
      : '',
  (t) => `${t.we}办公室牵头，全年统一登记依申请公开${received(t)}，分办至各科室，最终答复${answered(t)}。`,
]

/** Nobody applied. */
export const NOTHING_FROM_MANY_HANDS: readonly Sentence[] = [
  (t) => `${t.Y}，${t.we}${t.claim('denied', 'applications', '没有收到任何依申请公开事项')}。`,
  (t) =>
    `${t.claim('denied', 'applications', '全年无人提出政府信息公开申请')}，${t.claim('denied', 'carriedIn', '也无上年结转事项')}。`,
  (t) => `${t.we}受理依申请公开${t.nu('received', 0)}，答复${t.nu('answered', 0)}。`,
  (t) => `${t.claim('denied', 'applications', '暂未收到政府信息公开申请')}，将继续畅通渠道。`,
  (t) => `依申请公开方面，本年度${t.claim('denied', 'applications', '尚无公民、法人和其他组织向我单位申请公开信息')}。`,
]

/** Reviews and lawsuits once again. */
export const DISPUTES_FROM_MANY_HANDS: readonly Sentence[] = [
  (t) => `全年共有${review(t)}政府信息公开行政复议、${court(t)}政府信息公开行政诉讼。`,
  (t) => `因政府信息公开被行政复议${review(t)}，被行政诉讼${court(t)}。`,
  (t) => `信息公开行政争议方面，行政复议案件${review(t)}、行政应诉案件${court(t)}。`,
  (t) => `政府信息公开引起的行政复议数为${review(t)}，引起的行政诉讼数为${court(t)}。`,
  (t) =>
    `涉及政府信息公开的案件中，行政复议${review(t)}，行政诉讼${court(t)}，另有土地征收类行政诉讼${t.other(1, 30)}件。`,
  (t) =>
    t.f.review.total > 0 && t.f.litigation.total === 0
      ? `申请人对政府信息公开答复不服提起复议${review(t)}，维持${t.nu('case', t.f.review.upheld, '复议维持')}，尚在审理${t.nu('case', t.f.review.pending, '复议未结')}；${t.claim('denied', 'litigation', '没有行政诉讼发生')}。`
      : '',
  (t) =>
    t.f.litigation.total > 0
      ? `政府信息公开行政复议${review(t)}，行政诉讼${court(t)}，诉讼中法院判决维持${t.nu('case', t.f.litigation.upheld, '诉讼维持')}。`
      : '',
  (t) => (quiet(t) ? `${t.we}${neither(t, '没有因政府信息公开问题引发的行政复议或行政诉讼')}。` : ''),
  (t) => (quiet(t) ? `${t.Y}${neither(t, '无涉及政府信息公开的复议和诉讼')}。` : ''),
  (t) => (quiet(t) ? `行政复议、行政诉讼${neither(t, '均未发生')}。` : ''),
]

/** Numbers beside them once again. */
export const BESIDE_FROM_MANY_HANDS: readonly Sentence[] = [
  (t) => `受理劳动仲裁申请${t.other(5, 300)}件，结案${t.other(5, 300)}件。`,
  (t) => `共收到上级交办的信访件${t.other(2, 90)}件，已全部办结。`,
  (t) => `办理公积金提取申请${t.other(50, 900)}件，群众满意率100%。`,
  (t) => `收到商标异议申请${t.other(2, 60)}件，驳回${t.other(1, 9)}件。`,
  (t) => `${t.year - 1}年度遗留的督办事项${t.other(1, 9)}件已全部销号。`,
  (t) => `组织集中清理，纠正错别字${t.other(2, 90)}处，整改错链${t.other(2, 60)}件。`,
  (t) => `指导镇街答复疑难公开申请${t.other(1, 20)}件。`,
  (t) => `其中涉及征地补偿的申请约占${t.other(20, 60)}%。`,
  (t) => `为${t.other(2, 60)}件申请提供检索服务，复制材料${t.other(10, 400)}页。`,
  (t) => `接受网民在线提问${t.other(10, 200)}件，均予以公开回复。`,
  (t) => `公开双公示信息${t.other(100, 900)}件，其中许可${t.other(50, 90)}件、处罚${t.other(1, 40)}件。`,
  (t) => `承办本级政府作为复议机关的行政复议案件${t.other(3, 90)}件。`,
  (t) => `两件典型答复入选全省案例，获评优秀案例${t.other(1, 3)}件。`,
  (t) => `平均每件申请用时${t.other(5, 15)}个工作日，较法定期限缩短${t.other(1, 5)}天。`,
  (t) => `一季度集中办理往来函件${t.other(3, 60)}件。`,
  (t) => `收到依申请公开相关来电${t.other(3, 90)}次，来访${t.other(1, 20)}批次。`,
]
