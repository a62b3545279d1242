import type { Sentence, Teller } from '../teller.ts'
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
  part,
  quiet,
  received,
  review,
  unable,
} from './told.ts'

const share = (t: Teller, id: 'granted' | 'denied' | 'unable', name: string) =>
  t.share(t.f.outcome(id), t.f.answered, name)

/** The year's applications in the turns published reports use. */
export const APPLICATIONS_AS_OFFICES_WRITE: readonly Sentence[] = [
  (t) =>
    `${t.Y}，${t.we}共收到信息公开申请${received(t)}，上年度结转${carriedIn(t)}；予以公开${granted(t)}，无法提供${unable(t)}，结转下年继续办理${carriedOut(t)}。`,
  (t) => `全年新收政府信息公开申请数量${received(t)}，上年结转政府信息公开申请数量${carriedIn(t)}。`,
  (t) =>
    t.f.carriedIn > 0
      ? `受理依申请公开共计${received(t)}，办结${answered(t)}（含${t.year - 1}年转入${t.year}年的${carriedIn(t)}）。`
      : '',
  (t) =>
    t.f.carriedIn > 0 ? `共完成政府信息依申请公开答复${answered(t)}，包括上年结转信息公开申请${carriedIn(t)}。` : '',
  (t) =>
    t.f.answered > 4
      ? `全年作出答复${answered(t)}。其中，予以公开答复${granted(t)}，占${share(t, 'granted', '予以公开')}；不予公开${denied(t)}，占${share(t, 'denied', '不予公开')}；无法提供的${unable(t)}，占${share(t, 'unable', '无法提供')}。`
      : '',
  (t) =>
    `办理政府信息公开申请情况：本年新收${received(t)}，其中自然人${natural(t)}、法人或其他组织${legal(t)}；上年结转${carriedIn(t)}；本年办结${answered(t)}；结转下年度${carriedOut(t)}。`,
  (t) => `${t.we}收到的申请中，个人申请有${natural(t)}，企业及其他组织申请的有${legal(t)}。`,
  (t) => `全年依申请公开办件量为${handled(t)}，当年新收到${received(t)}，上年留存${carriedIn(t)}。`,
  (t) =>
    `截止${t.year}年底，累计受理政府信息公开申请${received(t)}，已回复${answered(t)}，剩余${carriedOut(t)}正在办理中。`,
  (t) => `${t.Y}我单位共计收到依申请公开申请书${received(t)}，按期办结${answered(t)}。`,
  (t) => `依申请公开政府信息工作稳步推进，收到来自社会公众的申请${received(t)}。`,
  (t) => `本年度${received(t)}信息公开申请均已登记在册，已答复其中的${answered(t)}。`,
  (t) => `严格按照法定时限办理依申请公开事项，共办理${handled(t)}，其中上一年度转结${carriedIn(t)}。`,
  (t) => `从办理结果来看，${granted(t)}予以公开，${denied(t)}不予公开，${unable(t)}本机关无法提供。`,
  (t) =>
    `在已办结的${answered(t)}申请中，予以公开的有${granted(t)}，不予公开的有${denied(t)}，无法提供的有${unable(t)}。`,
  (t) => `对${received(t)}新收申请，由${t.organ.trade}业务科室会同办公室逐件研究，形成答复意见。`,
  (t) =>
    t.f.received > 4
      ? `新收申请${received(t)}，其中自然人申请${natural(t)}，占比${t.share(t.f.natural, t.f.received, '自然人')}；法人和其他组织申请${legal(t)}，占比${t.share(t.f.legal, t.f.received, '法人')}。`
      : '',
  (t) =>
    t.f.received > 4
      ? `收到申请${received(t)}，自然人提交的占总数的${t.share(t.f.natural, t.f.received, '自然人')}。`
      : '',
  (t) => (t.f.answered > 4 ? `答复${answered(t)}，予以公开的申请占全部答复的${share(t, 'granted', '予以公开')}。` : ''),
  (t) => `申请来源方面，自然人${natural(t)}，法人、其他组织${legal(t)}，共${received(t)}。`,
  (t) => (t.f.carriedOut > 0 ? `截至统计期末，尚有${carriedOut(t)}申请未到答复期限，转入${t.year + 1}年办理。` : ''),
  (t) => (t.f.carriedOut > 0 ? `年末收到的${carriedOut(t)}申请按规定结转至下一年度答复。` : ''),
  (t) => (t.f.carriedOut > 0 ? `除${carriedOut(t)}结转下年外，其余${answered(t)}已全部在法定期限内办结。` : ''),
  (t) =>
    t.f.carriedOut === 0
      ? `共收到${received(t)}申请，${t.claim('all', 'answered', '已全部办理完毕')}，满意率较高。`
      : '',
  (t) =>
    t.f.carriedOut === 0
      ? `收到政府信息公开申请${received(t)}，${t.claim('all', 'answered', '都已办结')}，${t.claim('denied', 'carriedOut', '无结转下年度')}。`
      : '',
  (t) =>
    t.f.legal === 0 && t.f.received > 1
      ? `受理申请${received(t)}，申请人${t.claim('all', 'natural', '均是自然人')}。`
      : '',
  (t) =>
    t.f.carriedIn === 0
      ? `${t.Y}收到政府信息公开申请${received(t)}，${t.claim('denied', 'carriedIn', '不存在上年度结转的申请')}。`
      : '',
  (t) => `${t.we}共收到政府信息公开申请（含信函、网络、当面等形式）${received(t)}。`,
  (t) => `政府信息公开申请收件${received(t)}，办结${answered(t)}，未办结${carriedOut(t)}。`,
  (t) => `${t.Y}度，${t.we}依法受理并答复政府信息公开申请，其中本年度新收${received(t)}，往年结转${carriedIn(t)}。`,
  (t) =>
    `依法处理申请人提出的公开申请，共收到${received(t)}、办理上年结转${carriedIn(t)}、作出答复${answered(t)}、跨年办理${carriedOut(t)}。`,
  (t) => `本年度处理结果为：予以公开${granted(t)}；不予公开${denied(t)}；无法提供${unable(t)}。`,
  (t) =>
    `经审查，可以公开并已提供的${granted(t)}；依法不予公开的${denied(t)}；因本机关不掌握、没有现成信息等无法提供的${unable(t)}。`,
  (t) => `共收到群众依申请公开诉求，登记为政府信息公开申请的${received(t)}。`,
  (t) => `${t.we}按照“接收—登记—审核—办理—答复”流程，办理依申请公开${answered(t)}，结转下一年${carriedOut(t)}。`,
]

/** Nobody applied. */
export const NOTHING_AS_OFFICES_WRITE: readonly Sentence[] = [
  (t) => `${t.Y}${t.we}${t.claim('denied', 'applications', '未接收到依申请公开')}，尚未发现应公开而未公开的情况。`,
  (t) => `全年未收到行政许可申请；${t.claim('denied', 'applications', '全年未接到信息公开申请')}。`,
  (t) => `${t.Y}，${t.we}${t.claim('denied', 'applications', '没有公民、法人或其他组织申请公开政府信息')}。`,
  (t) => `全年受理政府信息公开申请${t.nu('received', 0)}，予以公开${t.nu('outcome', 0, '予以公开')}。`,
  (t) => `完善申请办理流程，${t.claim('denied', 'applications', '今年尚未收到群众的依申请公开需求')}。`,
  (t) =>
    `${t.we}依申请公开情况：${t.claim('denied', 'applications', '无')}申请，${t.claim('denied', 'carriedIn', '亦无上年结转件')}。`,
  (t) => `新收政府信息公开申请和结转政府信息公开申请均为${t.nu('received', 0)}。`,
  (t) =>
    `${t.we}${t.claim('denied', 'applications', '未收到过任何单位和个人的政府信息公开申请')}，群众来电咨询${t.other(2, 60)}次。`,
]

/** Reviews and lawsuits in the turns published reports use. */
export const DISPUTES_AS_OFFICES_WRITE: readonly Sentence[] = [
  (t) => `${t.Y}，${t.we}因政府信息公开工作被提起行政复议案件共${review(t)}，行政诉讼案件共${court(t)}。`,
  (t) =>
    `行政复议${review(t)}；${t.we}共发生涉及政府信息公开的行政诉讼案件${court(t)}，被纠错${part(t, '诉讼纠正', t.f.litigation.corrected)}。`,
  (t) => `政府信息公开引发的复议诉讼方面：复议${review(t)}，诉讼${court(t)}。`,
  (t) =>
    t.f.review.total > 0 && t.f.litigation.total === 0
      ? `因依申请公开引发行政复议${review(t)}，其中${part(t, '复议维持', t.f.review.upheld)}维持，${part(t, '复议纠正', t.f.review.corrected)}被纠正，${part(t, '复议未结', t.f.review.pending)}尚未审结。`
      : '',
  (t) =>
    t.f.litigation.total > 0 && t.f.review.total === 0
      ? `以${t.we}为被告的政府信息公开行政诉讼${court(t)}，其中直接起诉${part(t, '直接起诉', t.f.direct.total)}，经复议后起诉${part(t, '复议后起诉', t.f.after.total)}。`
      : '',
  (t) => `今年因政府信息公开被申请行政复议的案件数为${review(t)}，被提起行政诉讼的案件数为${court(t)}。`,
  (t) =>
    `行政复议、行政诉讼情况：涉及政府信息公开的行政复议${review(t)}，涉及政府信息公开的行政诉讼${court(t)}，另办理${t.organ.trade}类行政诉讼应诉${t.other(1, 30)}件。`,
  (t) => `申请人因不服政府信息公开答复，向上级机关申请复议${review(t)}，向人民法院起诉${court(t)}。`,
  (t) => (quiet(t) ? `全年${neither(t, '没有发生因政府信息公开申请行政复议和提起行政诉讼的情况')}。` : ''),
  (t) => (quiet(t) ? `${t.Y}度，${t.we}${neither(t, '未出现涉及政府信息公开的行政复议、行政诉讼案件')}。` : ''),
  (t) =>
    quiet(t) ? `${neither(t, '无公民、法人或者其他组织因政府信息公开对我单位申请行政复议或提起行政诉讼')}。` : '',
  (t) => (quiet(t) ? `${neither(t, '不存在因政府信息公开被申请行政复议、被提起行政诉讼的情形')}。` : ''),
  (t) =>
    t.f.review.total === 0 && t.f.litigation.total > 0
      ? `${t.claim('denied', 'review', '政府信息公开方面无行政复议')}，有行政诉讼${court(t)}。`
      : '',
  (t) =>
    t.f.review.total > 0 && t.f.litigation.total === 0
      ? `行政复议${review(t)}，均由信息公开答复引起，${t.claim('denied', 'litigation', '未发生行政诉讼')}。`
      : '',
]

/** Numbers beside them that no table bears out. */
export const BESIDE_AS_OFFICES_WRITE: readonly Sentence[] = [
  (t) => `${t.Y}制发公文${t.other(100, 900)}件，主动公开${t.other(30, 99)}件，主动公开率为${t.other(60, 98)}.19%。`,
  (t) => `公开市政府规章草案${t.other(1, 13)}件（含新制定${t.other(1, 5)}件，修改${t.other(1, 4)}件）。`,
  (t) => `申请量比${t.year - 1}年同期上升${t.random.integer(1, 9)}.52%，公开率为${t.other(30, 60)}%。`,
  (t) => `协助市政府办理涉及${t.organ.trade}的信息公开申请${t.other(2, 40)}件。`,
  (t) => `为兄弟单位答复信息公开申请提供意见${t.other(2, 40)}件次。`,
  (t) => `人大代表建议答复${t.other(5, 60)}件，政协提案答复${t.other(5, 60)}件，均已办结。`,
  (t) => `公开答复留言${t.other(20, 300)}件，网民满意率${t.other(90, 99)}%。`,
  (t) => `收到不动产登记资料查询申请${t.other(20, 900)}件，均引导至专门窗口办理。`,
  (t) => `受理行政许可申请${t.other(20, 900)}件，办结${t.other(20, 900)}件，全部按期办结。`,
  (t) => `接到以信息公开名义提出的投诉举报${t.other(1, 9)}件，均转至相关部门办理。`,
  (t) => `办理省长信箱来信${t.other(3, 90)}件，办理12345热线转办件${t.other(30, 900)}件，答复率100%。`,
  (t) => `代理市政府行政复议答复${t.other(2, 30)}件，代理行政诉讼${t.other(2, 30)}件。`,
  (t) =>
    `全年参加各类行政诉讼庭审旁听${t.other(1, 6)}次，组织法治培训${t.other(1, 6)}次、参训${t.other(30, 400)}人次。`,
  (t) => `${t.year - 1}年收到申请${t.other(1, 80)}件，本年数量基本持平。`,
  (t) => `受理救助申请${t.other(40, 900)}件，发放补助${t.other(3, 90)}万元。`,
  (t) => `对${t.other(2, 12)}件疑难申请组织会商，延期答复${t.other(1, 9)}件。`,
  (t) => `约${t.other(20, 90)}%的申请涉及${t.organ.trade}，其中${t.other(1, 9)}件涉及历史档案。`,
  (t) => `抽查下属单位答复书${t.other(3, 60)}份，纠正不规范答复${t.other(1, 6)}件。`,
  (t) => `收到公众对公开工作的意见建议${t.other(1, 12)}件，采纳${t.other(1, 6)}件。`,
  (t) => `依申请公开咨询接待${t.other(5, 60)}人次，引导当事人撤回申请${t.other(1, 6)}件。`,
]
