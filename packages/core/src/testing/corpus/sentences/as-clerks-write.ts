import type { Sentence, Teller } from '../teller.ts'
import {
  answered,
  carriedIn,
  carriedOut,
  court,
  denied,
  granted,
  natural,
  neither,
  partly,
  quiet,
  received,
  review,
} from './told.ts'

const some = (t: Teller) => `${t.other(11, 80)}件`
const few = (t: Teller) => `${t.other(1, 9)}件`

/** The year's applications as clerks in bureaus and towns put them together from their registers. */
export const APPLICATIONS_AS_CLERKS_WRITE: readonly Sentence[] = [
  (t) =>
    `从台账看，${t.Y}共登记政府信息公开申请${received(t)}，一季度${few(t)}、二季度${few(t)}、三季度${few(t)}，其余在四季度；年内答复${answered(t)}，转下年${carriedOut(t)}。`,
  (t) =>
    `${t.we}收到公民、法人及其他组织政府信息公开申请${received(t)}，上年结转${carriedIn(t)}。其中，书面征求第三方意见${few(t)}，因工作需要延长答复期限${few(t)}，会同司法局研究${few(t)}。`,
  (t) =>
    `严格落实登记、拟办、审签、送达各环节要求，办理依申请公开${received(t)}，答复${answered(t)}；指导所属单位答复${some(t)}。`,
  (t) =>
    `收到的${received(t)}政府信息公开申请中，以自然人为主（${natural(t)}），内容主要集中在${t.organ.trade}，重复提出同类事项的${few(t)}合并办理。`,
  (t) =>
    `对能够公开的及时公开，予以公开${granted(t)}、部分公开${partly(t)}、不予公开${denied(t)}；对不属于本机关职责的申请，告知申请人向有权机关提出。`,
  (t) =>
    t.f.carriedOut > 0
      ? `全年政府信息公开申请尚在办理中的${carriedOut(t)}，均未超过法定期限，结转下一年度继续办理；正在办理的信访复查件${few(t)}同步推进。`
      : '',
  (t) =>
    t.f.carriedOut === 0 && t.f.answered > 0
      ? `政府信息公开申请${t.claim('all', 'answered', '全部办结')}，共答复${answered(t)}，与之相关的咨询${some(t)}也已回复。`
      : '',
  (t) => `公开申请${received(t)}，信访件${some(t)}，热线件${some(t)}，三类事项统一登记、分类办理、按期回复。`,
]

/** Nobody applied. */
export const NOTHING_AS_CLERKS_WRITE: readonly Sentence[] = [
  (t) =>
    `${t.Y}${t.we}${t.claim('denied', 'applications', '未收到政府信息公开申请')}，收到信访件${some(t)}、热线件${some(t)}，均已按期回复。`,
  (t) =>
    `${t.claim('denied', 'applications', '全年未受理政府信息公开申请')}，${t.claim('denied', 'carriedIn', '无上年结转申请')}，协办其他单位申请${few(t)}。`,
]

/** Reviews and lawsuits, taken from the register of all the organ's cases. */
export const DISPUTES_AS_CLERKS_WRITE: readonly Sentence[] = [
  (t) =>
    `法规科登记行政复议案件${some(t)}、行政诉讼案件${some(t)}，经逐案甄别，因政府信息公开引起的行政复议${review(t)}、行政诉讼${court(t)}。`,
  (t) =>
    `政府信息公开行政复议${review(t)}、行政诉讼${court(t)}；工伤认定行政复议${few(t)}、行政诉讼${few(t)}；行政处罚行政复议${few(t)}、行政诉讼${few(t)}。`,
  (t) =>
    `因政府信息公开被申请行政复议${review(t)}、被提起行政诉讼${court(t)}，加上其他领域，全年复议应诉案件共${t.other(100, 300)}件。`,
  (t) =>
    `政府信息公开类行政复议${review(t)}、行政诉讼${court(t)}，全部由法规科会同公开办办理，委托律师代理${few(t)}，开庭${few(t)}。`,
  (t) =>
    t.f.review.total > 0
      ? `因政府信息公开引发行政复议${review(t)}，行政诉讼${court(t)}。复议机关共审结涉及本单位的各类案件${some(t)}，维持${some(t)}，纠正${few(t)}。`
      : '',
  (t) =>
    quiet(t)
      ? `${t.Y}，${t.we}${neither(t, '未发生政府信息公开类行政复议和行政诉讼案件')}；行政处罚类行政复议${few(t)}、行政诉讼${few(t)}，结果均为维持。`
      : '',
  (t) =>
    quiet(t) ? `${neither(t, '没有发生政府信息公开行政复议、行政诉讼')}，上年遗留的行政诉讼案件${few(t)}已判决。` : '',
]

/** Numbers of other things. */
export const BESIDE_AS_CLERKS_WRITE: readonly Sentence[] = [
  (t) => `局属单位收到公开申请${few(t)}，办结${few(t)}。`,
  (t) => `重大行政决策公开征求意见${few(t)}，收到意见${some(t)}，采纳${few(t)}。`,
  (t) => `行政裁决申请${few(t)}，受理${few(t)}，调解结案${few(t)}。`,
  (t) => `全年受理企业开办申请${t.other(200, 900)}件，办结${t.other(200, 900)}件，网上办理占${t.other(60, 99)}%。`,
  (t) => `开展政府信息公开答复书评查，抽取${some(t)}，优秀${few(t)}，退回重办${few(t)}。`,
  (t) => `上级检查反馈问题${few(t)}，均已整改完毕。`,
  (t) => `村级组织受理村务公开申请${few(t)}，答复${few(t)}。`,
  (t) => `年内行政执法投诉${few(t)}，引发行政复议${few(t)}，均与群众沟通化解。`,
]
