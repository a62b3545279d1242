import type { Sentence, Teller } from '../teller.ts'
import {
  answered,
  carriedIn,
  carriedOut,
  court,
  granted,
  legal,
  natural,
  neither,
  part,
  quiet,
  received,
  review,
  unable,
} from './told.ts'

const some = (t: Teller) => `${t.other(11, 80)}件`
const few = (t: Teller) => `${t.other(1, 9)}件`

/** The year's applications as the secretaries of county offices sum them up. */
export const APPLICATIONS_AS_SECRETARIES_WRITE: readonly Sentence[] = [
  (t) =>
    `依申请公开方面。${t.Y}，${t.we}共收到政府信息公开申请${received(t)}，办结${answered(t)}，结转下年度${carriedOut(t)}，答复规范性进一步提高，全年开展案卷评查两轮，评查案卷${some(t)}。`,
  (t) =>
    `今年以来，${t.we}共办理依申请公开${t.nu('handled', t.f.received + t.f.carriedIn)}（其中上年结转${carriedIn(t)}），主要涉及${t.organ.trade}等内容，其中涉及历史档案的${few(t)}，均按规定引导查询。`,
  (t) =>
    `畅通线上线下申请渠道，受理申请${received(t)}，其中自然人${natural(t)}，法人或其他组织${legal(t)}，落实“首问负责制”，接待来访咨询${some(t)}。`,
  (t) =>
    `在规定期限内答复申请人${t.nu('answered', t.f.answered)}申请，同意公开${granted(t)}，无法提供${unable(t)}，其他情形依法作出处理。`,
  (t) => `本年度新收申请${received(t)}，按月统计，最多的月份收到${t.other(0, t.f.received)}件，最少的月份未收到申请。`,
  (t) =>
    `全年登记申请${received(t)}，上年度未办结转入${carriedIn(t)}，办理过程中与其他部门会商${few(t)}，出具意见${few(t)}。`,
  (t) => `已办结申请${answered(t)}，其中当年收到并办结${t.other(0, t.f.answered)}件，平均办理时间${t.other(8, 15)}天。`,
  (t) =>
    t.f.received > 2
      ? `政府信息公开申请总量${received(t)}，其中个人申请占${t.share(t.f.natural, t.f.received, '自然人')}，与征地补偿相关的约占${t.other(20, 60)}%。`
      : '',
]

/** Nobody applied. */
export const NOTHING_AS_SECRETARIES_WRITE: readonly Sentence[] = [
  (t) =>
    `${t.we}${t.Y}${t.claim('denied', 'applications', '没有收到政府信息公开申请')}，受理群众来访${some(t)}，均现场答复。`,
  (t) => `${t.claim('denied', 'applications', '本年度未收到信息公开申请')}，办理下放审批事项申请${some(t)}。`,
]

/** Reviews and lawsuits, with what the office for legal affairs counts beside them. */
export const DISPUTES_AS_SECRETARIES_WRITE: readonly Sentence[] = [
  (t) =>
    `政府信息公开引发的行政复议${review(t)}、行政诉讼${court(t)}，占全部行政复议、行政诉讼案件（${some(t)}、${some(t)}）的比重不高。`,
  (t) =>
    `依法做好复议应诉，全年行政复议${some(t)}、行政诉讼${some(t)}，涉及政府信息公开的行政复议${review(t)}、行政诉讼${court(t)}。`,
  (t) =>
    `因政府信息公开被申请行政复议${review(t)}，被提起行政诉讼${court(t)}。法治工作方面，负责人出庭应诉${few(t)}，行政复议案件听证${few(t)}。`,
  (t) =>
    t.f.review.total > 0
      ? `政府信息公开行政复议${review(t)}，其中维持${part(t, '复议维持', t.f.review.upheld)}；政府信息公开行政诉讼${court(t)}；因行政处罚引发的行政复议${some(t)}，维持${few(t)}。`
      : '',
  (t) =>
    t.f.litigation.total > 0
      ? `涉政府信息公开行政诉讼${court(t)}，其中未经复议直接起诉${part(t, '直接起诉', t.f.direct.total)}；涉政府信息公开行政复议${review(t)}。全年其他类别应诉案件${some(t)}，胜诉率${t.other(70, 99)}%。`
      : '',
  (t) =>
    quiet(t)
      ? `${t.we}${neither(t, '未发生因政府信息公开引起的行政复议、行政诉讼')}，其余行政复议${few(t)}、行政诉讼${few(t)}均为业务类案件。`
      : '',
  (t) => (quiet(t) ? `${t.Y}，${neither(t, '没有因信息公开被申请复议和提起诉讼')}，办理人民调解${some(t)}。` : ''),
]

/** Numbers of other things. */
export const BESIDE_AS_SECRETARIES_WRITE: readonly Sentence[] = [
  (t) => `法治建设持续推进，办理行政复议应诉案件${some(t)}，同类案件实现“一案一分析”。`,
  (t) => `为民办实事项目申请${some(t)}，批准${few(t)}。`,
  (t) => `统筹办理领导批示件${some(t)}，办结${some(t)}，结转下年${few(t)}。`,
  (t) => `对${few(t)}申请逐一回访，申请人均表示满意。`,
  (t) => `乡镇（街道）政务公开专区受理群众申请查询${some(t)}，答复${some(t)}。`,
  (t) => `综合窗口全年收件${t.other(300, 900)}件，受理${t.other(200, 300)}件，办结${t.other(100, 200)}件。`,
  (t) => `参加上级组织的行政诉讼旁听${few(t)}，收集典型案例${few(t)}。`,
  (t) => `巡察整改涉及公开事项${few(t)}，已办结${few(t)}。`,
]
