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
} from './told.ts'

const many = (t: Teller) => `${t.other(20, 90)}件`
const few = (t: Teller) => `${t.other(1, 9)}件`
const consolidated = (t: Teller) => t.organ.reportKind === 'government'

/** Three ways of applying that add up: at the counter, by post, on the net. */
function channels(t: Teller): readonly [string, string, string] {
  const counter = Math.floor(t.f.received / 5)
  const post = Math.floor(t.f.received / 3)
  return [t.nu('channel', counter), t.nu('channel', post), t.nu('channel', t.f.received - counter - post)]
}

/** The year's applications as county organs put them, among numbers of their other work. */
export const APPLICATIONS_AS_COUNTIES_WRITE: readonly Sentence[] = [
  (t) =>
    `${t.Y}，${t.we}收到政府信息公开申请${received(t)}，已按程序办理；上年结转${carriedIn(t)}一并办理，年末结转${carriedOut(t)}。`,
  (t) => {
    const [counter, post, net] = channels(t)
    return `共受理依申请公开事项${received(t)}，其中：受理当面申请${counter}，信函申请${post}，互联网申请${net}，均按规定办理。`
  },
  (t) => `政府网站申请系统全年接收提交${many(t)}，剔除重复提交和测试件后，登记为政府信息公开申请的${received(t)}。`,
  (t) =>
    consolidated(t)
      ? `全${t.organ.area}各级行政机关共收到政府信息公开申请${received(t)}，办结${answered(t)}，结转下年${carriedOut(t)}；办理量较大的两个部门分别为${few(t)}、${few(t)}。`
      : `全${t.organ.area}全年共受理公开申请${t.other(200, 900)}件，其中${t.we}承办${received(t)}，已答复${answered(t)}。`,
  (t) =>
    `${t.we}收到申请${received(t)}，较上年增减${few(t)}，其中自然人${natural(t)}、法人或其他组织${legal(t)}；告知补正${few(t)}、延期${few(t)}，最终办结${answered(t)}。`,
  (t) =>
    `承接上年结转${carriedIn(t)}，叠加本年新增${received(t)}，全年办理总量${handled(t)}，年内办结${answered(t)}，未结的${carriedOut(t)}按规定转入下年。`,
  (t) =>
    `在${answered(t)}答复中，予以公开${granted(t)}，不予公开${denied(t)}，其余为部分公开、无法提供、不予处理和其他处理。`,
  (t) => `对收到的申请逐件编号登记，共登记${received(t)}，其中请有关股室会办${few(t)}、征求第三方意见${few(t)}。`,
  (t) => {
    const [counter, post, net] = channels(t)
    return `申请人通过政务服务大厅窗口递交${counter}，通过邮政寄送${post}，通过政府网站在线提交${net}。`
  },
  (t) =>
    t.f.carriedOut > 0
      ? `${t.Y}共收到信息公开申请${received(t)}，办理期限跨年的${carriedOut(t)}已结转至${t.year + 1}年，其他均已答复。`
      : '',
  (t) => `全年依法办理政府信息公开申请并作出书面答复${answered(t)}（含上年结转${carriedIn(t)}），无超期答复。`,
  (t) =>
    t.f.received > 4
      ? `申请主体方面，自然人提出${natural(t)}，占${t.share(t.f.natural, t.f.received, '自然人')}，企业和社会组织等提出${legal(t)}。`
      : '',
  (t) =>
    t.f.answered > 4
      ? `从办理结果看，予以公开${granted(t)}、占比${t.share(t.f.outcome('granted'), t.f.answered, '予以公开')}，本机关不掌握相关政府信息${t.nu('row', t.f.row('unableNotHeld'), '不掌握')}。`
      : '',
  (t) =>
    t.f.carriedOut === 0 && t.f.received > 0
      ? `${t.we}全年收到的申请${t.claim('all', 'answered', '均已在当年办结')}，${t.claim('denied', 'carriedOut', '没有结转下年的申请')}。`
      : '',
  (t) =>
    t.f.carriedIn === 0
      ? `${t.claim('denied', 'carriedIn', '上年度无结转申请')}，本年度办理的${received(t)}均为新收申请。`
      : '',
  (t) =>
    `全年受理公开申请${received(t)}；同期12345热线转来诉求${many(t)}、信访事项${many(t)}、行政许可申请${many(t)}，均按各自程序办理。`,
  (t) =>
    t.f.legal === 0 && t.f.received > 0
      ? `全年收到政府信息公开申请${received(t)}，申请人${t.claim('all', 'natural', '均为自然人')}，另有企业来函咨询${few(t)}。`
      : '',
  (t) => `依申请公开窗口全年接待${t.other(20, 300)}人次，登记申请${received(t)}，解答其他咨询${many(t)}。`,
  (t) => `本年受理、办结政府信息公开申请分别为${received(t)}、${answered(t)}，协助上级机关答复${few(t)}。`,
  (t) =>
    consolidated(t)
      ? ''
      : `其他部门和乡镇自行受理的${many(t)}申请由其在各自年报中反映，${t.we}直接受理政府信息公开申请${received(t)}。`,
  (t) =>
    `上年度结转的${carriedIn(t)}已全部答复；本年度收到的${received(t)}中，已答复${t.nu('answered', t.f.answered - t.f.carriedIn)}，在办${carriedOut(t)}。`,
]

/** Nobody applied. */
export const NOTHING_AS_COUNTIES_WRITE: readonly Sentence[] = [
  (t) => `${t.Y}${t.we}${t.claim('denied', 'applications', '未收到申请公开事项')}。`,
  (t) => `${t.Y}，${t.claim('denied', 'applications', '线上线下渠道均未收到政府信息公开申请')}，较上年减少${few(t)}。`,
  (t) =>
    `共受理依申请公开事项${t.nu('received', 0)}，其中：受理当面申请${t.nu('channel', 0)}，信函申请${t.nu('channel', 0)}，互联网申请${t.nu('channel', 0)}。`,
  (t) => `全年受理行政许可申请${many(t)}，${t.claim('denied', 'applications', '无政府信息公开申请')}。`,
  (t) =>
    consolidated(t)
      ? ''
      : `${t.claim('denied', 'applications', '未收到公民、法人或其他组织的公开申请')}，其他部门受理的${many(t)}由其自行答复。`,
]

/** Reviews and lawsuits, among those about other things and of other organs. */
export const DISPUTES_AS_COUNTIES_WRITE: readonly Sentence[] = [
  (t) =>
    `全年行政应诉${many(t)}，其中涉政府信息公开${court(t)}；行政复议答复${many(t)}，其中涉政府信息公开${review(t)}。`,
  (t) =>
    `作为复议机关，受理行政复议案件${many(t)}，审结${many(t)}；作为被申请人，因政府信息公开被申请复议${review(t)}；作为被告，因政府信息公开被诉${court(t)}。`,
  (t) =>
    `${t.we}因政府信息公开被申请行政复议${review(t)}、被提起行政诉讼${court(t)}，此外代拟上级机关信息公开类诉讼答辩材料${few(t)}。`,
  (t) =>
    `全年收到行政复议答复通知书${t.other(20, 90)}份、应诉通知书${t.other(20, 90)}份，剔除其他类型案件后，政府信息公开类复议、诉讼分别为${review(t)}和${court(t)}。`,
  (t) => `行政复议方面，政府信息公开类${review(t)}；行政诉讼方面，政府信息公开类${court(t)}。`,
  (t) =>
    t.f.review.total > 1 && t.f.litigation.total === 0
      ? `因政府信息公开被申请复议${review(t)}，其中${part(t, '复议维持', t.f.review.upheld)}维持，其余为纠正、其他结果或尚在审理；${t.claim('denied', 'litigation', '未发生行政诉讼')}。`
      : '',
  (t) =>
    t.f.litigation.total > 0
      ? `政府信息公开行政复议${review(t)}；政府信息公开行政诉讼${court(t)}，其中直接起诉${part(t, '直接起诉', t.f.direct.total)}、复议后起诉${part(t, '复议后起诉', t.f.after.total)}，上年一审、本年二审的${few(t)}不重复统计。`
      : '',
  (t) =>
    `复议机构集中受理以${t.we}为被申请人的案件${many(t)}，涉及信息公开的有${review(t)}；法院受理以${t.we}为被告的案件${many(t)}，涉及信息公开的有${court(t)}。`,
  (t) =>
    `年内因公开答复引起的复议、诉讼分别为${review(t)}、${court(t)}，与土地征收、房屋拆迁等引起的${many(t)}诉讼分开统计。`,
  (t) => (quiet(t) ? `${t.we}${neither(t, '未发生行政复议、行政诉讼案件或出现申诉情况')}。` : ''),
  (t) => (quiet(t) ? `${neither(t, '未出现因答复不当引起的行政复议、行政诉讼等情况')}。` : ''),
  (t) =>
    quiet(t) ? `全年办理行政复议答复${many(t)}、行政应诉${many(t)}，${neither(t, '均与政府信息公开无关')}。` : '',
  (t) =>
    quiet(t)
      ? `${neither(t, '无因政府信息公开引发的复议诉讼')}；其他行政诉讼${many(t)}，负责人出庭${t.other(1, 9)}次。`
      : '',
  (t) =>
    t.f.review.total > 0
      ? `行政复议情况：政府信息公开类${review(t)}，结果维持${part(t, '复议维持', t.f.review.upheld)}、结果纠正${part(t, '复议纠正', t.f.review.corrected)}。行政诉讼情况：政府信息公开类${court(t)}。`
      : '',
  (t) =>
    `本机关被诉政府信息公开案件${court(t)}、被复议政府信息公开案件${review(t)}，所属事业单位被诉案件${few(t)}不在统计范围。`,
  (t) =>
    `涉政府信息公开行政争议中，行政复议${review(t)}、行政诉讼${court(t)}；诉前化解其他行政争议${t.other(2, 40)}起。`,
]

/** Numbers of other things: of other organs, of other procedures, of a part of the year. */
export const BESIDE_AS_COUNTIES_WRITE: readonly Sentence[] = [
  (t) => `网格员全年受理群众诉求${many(t)}，办结${many(t)}。`,
  (t) => `行政复议局收案${many(t)}，其中被申请人为镇街的${few(t)}、为部门的${few(t)}。`,
  (t) => `受理各类投诉举报${many(t)}，其中不予受理${few(t)}、转办${few(t)}、结转下年${few(t)}。`,
  (t) => `12345热线承办工单${many(t)}，其中上年结转${few(t)}、本年新增${many(t)}，办结${many(t)}。`,
  (t) => `行政审批窗口受理许可申请${many(t)}，准予${many(t)}，不予许可${few(t)}，撤回申请${few(t)}。`,
  (t) => `指导${t.other(5, 40)}个单位规范办理依申请公开，抽查案卷${many(t)}，发现问题${t.other(1, 9)}处。`,
  (t) => (consolidated(t) ? '' : `各镇共收到公开申请${many(t)}，均由各镇自行答复，未纳入本机关统计。`),
  (t) => `审理以下级机关为被申请人的信息公开复议案件${many(t)}，维持${few(t)}，撤销${few(t)}。`,
  (t) => `行政调解案件${many(t)}，其中涉诉${few(t)}，调解成功${few(t)}。`,
  (t) => `人大建议${many(t)}、政协提案${many(t)}均已答复，其中公开答复${few(t)}，不予公开${few(t)}。`,
  (t) => `信访渠道登记初次信访${many(t)}，重复信访${few(t)}，申请复查${few(t)}、复核${few(t)}。`,
  (t) =>
    `${t.organ.area === '省' ? '全省' : '辖区'}法院全年受理行政诉讼案件${t.other(100, 300)}件，行政机关败诉${few(t)}。`,
  (t) => `“我要咨询”栏目收到来信${many(t)}，涉及公开申请流程的${few(t)}，均已答复。`,
  (t) => `历年积存的复议案件${few(t)}全部审结；劳动人事争议仲裁申请${many(t)}，裁决${few(t)}。`,
  (t) => `办理公证申请${many(t)}、仲裁申请${few(t)}。`,
  (t) => `截至三季度末，累计受理公开申请${t.other(0, t.f.received)}件。`,
  (t) => `其中，同一申请人提出的关联申请${t.other(0, t.f.received)}件，合并答复。`,
  (t) => `电话咨询依申请公开事宜${t.other(20, 90)}次，经解释后不再提交申请的${few(t)}。`,
]
