import type { Sentence, Teller } from '../teller.ts'
import {
  answered,
  carriedIn,
  carriedOut,
  denied,
  granted,
  handled,
  legal,
  natural,
  partly,
  received,
  unable,
} from './told.ts'

const refused = (t: Teller) => t.nu('outcome', t.f.outcome('notProcessed'), '不予处理')
const other = (t: Teller) => t.nu('outcome', t.f.outcome('other'), '其他处理')
const results = (t: Teller) =>
  `予以公开${granted(t)}，部分公开${partly(t)}，不予公开${denied(t)}，无法提供${unable(t)}，不予处理${refused(t)}，其他处理${other(t)}`
const split = (t: Teller, share: number): [number, number] => {
  const one = Math.round(t.f.received * share)
  return [one, t.f.received - one]
}

/** The whole story of the year's applications in a sentence or two, as offices like to tell it. */
export const IN_ONE_BREATH: readonly Sentence[] = [
  (t) =>
    t.f.carriedOut > 0 && t.f.carriedIn > 0
      ? `全年共办理政府信息公开申请${handled(t)}，含${t.year - 1}年转至今年办理的${carriedIn(t)}，办结${answered(t)}，剩余${carriedOut(t)}结转下一年度处理，另协助上级机关办理${t.other(1, 20)}件。按期答复率100%。`
      : '',
  (t) => {
    const [net, post] = split(t, 0.7)
    return `${t.we}共收到依申请公开件${received(t)}，其中网上申请的${t.nu('channel', net)}，来信申请的${t.nu('channel', post)}。办结依申请公开件${answered(t)}（含${t.year - 1}年结转的${carriedIn(t)}），其中，${results(t)}。`
  },
  (t) =>
    `${t.Y}${t.we}共收到依申请公开件${received(t)}，上年度结转办理件${carriedIn(t)}，共办结${answered(t)}，结转到${t.year + 1}年办理${carriedOut(t)}。`,
  (t) =>
    t.f.carriedOut > 0 && t.f.carriedIn === 0
      ? `${t.Y}共收到依申请公开${received(t)}，除${carriedOut(t)}结转下年办理外，其余均依法依规答复，答复及时率100%。`
      : '',
  (t) => {
    const [net, post] = split(t, 0.5)
    return `本年度，${t.we}收到政府信息公开申请${received(t)}，${t.nu('channel', net)}为网络申请，${t.nu('channel', post)}为信件申请；申请人为自然人的${natural(t)}，法人或者其他组织的${legal(t)}。`
  },
  (t) => {
    const [net, post] = split(t, 0.8)
    return `共受理依申请公开政府信息事项${received(t)}，其中通过网络收到申请${t.nu('channel', net)}，占比${((100 * net) / Math.max(1, t.f.received)).toFixed(0)}%，通过来信收到申请件${t.nu('channel', post)}，均按时办理。`
  },
  (t) =>
    `受理公民、法人和其他组织向${t.we}提出的政府信息公开申请${received(t)}，均在法定时限内予以答复，申请内容多为${t.organ.trade}。`,
  (t) =>
    `${t.Y}，${t.we}共受理政府信息公开申请总数${received(t)}，比${t.year - 1}年（${t.other(2, 70)}${t.u}）下降${t.random.integer(2, 40)}%。`,
  (t) => `${t.we}收到并办理依申请公开政府信息${t.nu('handled', t.f.received)}，群众来电咨询${t.other(3, 90)}次。`,
  (t) =>
    t.f.carriedIn === 0 && t.f.carriedOut === 0
      ? `依申请公开受理和办结${t.nu('handled', t.f.received)}，无一超期。`
      : '',
  (t) =>
    t.f.carriedOut > 0
      ? `${t.Y}共收到政府信息公开申请${received(t)}，上年度结转办理${carriedIn(t)}，其中结转${t.year + 1}年度${carriedOut(t)}，其余${answered(t)}全部按时答复。`
      : '',
  (t) =>
    t.f.legal === 0 && t.f.carriedOut === 0
      ? `${t.Y}，${t.we}共收到${received(t)}政府信息公开申请，${t.claim('all', 'natural', '均为自然人申请')}。其中，予以公开${granted(t)}，部分公开${partly(t)}，属于四类过程性信息${t.nu('row', t.f.row('deniedProcessInfo'), '四类过程性信息')}，本机关不掌握相关政府信息${t.nu('row', t.f.row('unableNotHeld'), '不掌握')}。${t.claim('denied', 'carriedOut', '无下年度结转')}。`
      : '',
  (t) =>
    `进一步畅通申请渠道，严把登记、审核、办理、答复、送达、归档关口。全年新收政府信息公开申请${received(t)}，结转上年度申请${carriedIn(t)}；已办理答复${answered(t)}，结转下年度继续办理${carriedOut(t)}。办理结果为：${results(t)}。`,
  (t) =>
    `申请办理情况：本年新收${received(t)}，上年结转${carriedIn(t)}，本年办理${answered(t)}，结转下年${carriedOut(t)}。`,
  (t) =>
    `${t.we}共接收政府信息公开申请${received(t)}（自然人${natural(t)}，法人及其他组织${legal(t)}），加上${t.year - 1}年度结转${carriedIn(t)}，共计${handled(t)}；其中已答复${answered(t)}，其余${carriedOut(t)}将于${t.year + 1}年答复。`,
  (t) =>
    t.f.carriedOut === 0
      ? `全年依申请公开办件${t.nu('handled', t.f.received + t.f.carriedIn)}，${t.claim('all', 'answered', '已全部办结')}，${t.claim('denied', 'carriedOut', '无结转下一年度的情况')}。`
      : '',
  (t) =>
    t.f.natural === t.f.received && t.f.received > 0
      ? `收到的${received(t)}申请${t.claim('all', 'natural', '均由自然人通过网络提出')}，内容涉及${t.organ.trade}。`
      : '',
  (t) =>
    `${t.year}年度新收政府信息公开申请${received(t)}，与上年度${t.random.pick(['持平', '基本持平', '大体相当'])}。在已答复的${answered(t)}申请中，${results(t)}。`,
  (t) =>
    t.f.answered > 4
      ? `${t.we}${t.Y}收到申请${received(t)}，年内答复${answered(t)}。答复情况为：予以公开${granted(t)}、部分公开${partly(t)}、无法提供${unable(t)}，分别占${t.share(t.f.outcome('granted'), t.f.answered, '予以公开')}、${t.share(t.f.outcome('partiallyGranted'), t.f.answered, '部分公开')}和${t.share(t.f.outcome('unable'), t.f.answered, '无法提供')}。`
      : '',
  (t) =>
    t.f.received > 4
      ? `${t.Y}新收申请${received(t)}。从申请主体看，自然人申请占${t.share(t.f.natural, t.f.received, '自然人')}，法人和其他组织申请占${t.share(t.f.legal, t.f.received, '法人')}。`
      : '',
  (t) =>
    `截止${t.year}年12月31日，共登记政府信息公开申请${received(t)}，其中公民${natural(t)}，法人和其他组织${legal(t)}；尚未办结、转入${t.year + 1}年的${carriedOut(t)}。`,
  (t) =>
    `${t.we}办理依申请公开${handled(t)}次，即新收${received(t)}、上年结转${carriedIn(t)}，累计答复${answered(t)}。`.replace(
      '次，即',
      '，即',
    ),
  (t) =>
    `上年结转${carriedIn(t)}已全部办结。本年收到申请${received(t)}，其中${t.nu('applicants', t.f.natural, '自然人')}来自自然人，${t.nu('applicants', t.f.legal, '法人')}来自法人或其他组织。`,
  (t) =>
    t.f.answered > 0
      ? `共作出答复决定${answered(t)}，其中决定予以公开的${granted(t)}，决定部分公开的${partly(t)}，决定不予公开的${denied(t)}，告知无法提供的${unable(t)}，不予处理的${refused(t)}，作其他处理的${other(t)}。`
      : '',
  (t) =>
    `申请人为法人或其他组织的${legal(t)}，其中商业企业${t.nu('applicants', t.f.applicants('commercialEnterprise'), '商业企业')}；申请人为自然人的${natural(t)}。`,
]

/** Nothing came in, told in other ways. */
export const NOTHING_CAME: readonly Sentence[] = [
  (t) => `依申请公开方面，${t.we}${t.Y}${t.claim('denied', 'applications', '未受理依申请公开')}。`,
  (t) => `${t.claim('denied', 'applications', '没有公民、法人或其他组织向本机关申请公开政府信息')}。`,
  (t) =>
    `${t.year}年度${t.claim('denied', 'applications', '未收到任何形式的政府信息公开申请')}，${t.claim('denied', 'carriedIn', '也没有上年结转件')}。`,
  (t) =>
    `全年收到依申请公开${t.nu('received', 0)}，公开${t.nu('outcome', 0, '予以公开')}，不予公开${t.nu('outcome', 0, '不予公开')}。`,
  (t) => `${t.we}畅通依申请公开渠道，${t.claim('denied', 'applications', '全年无人提出政府信息公开申请')}。`,
  (t) => `${t.Y}，共受理依申请公开事项${t.nu('received', 0)}，${t.claim('denied', 'carriedOut', '不存在结转情况')}。`,
  (t) => `截至${t.year}年底，${t.claim('denied', 'applications', '尚未收到依申请公开的申请')}。`,
  (t) => `${t.claim('denied', 'applications', '本年度依申请公开数量为零')}，所涉文书已按要求备案。`,
  (t) =>
    `本年度${t.claim('denied', 'applications', '未发生公民、法人或者其他组织申请公开政府信息事项')}，未收取任何费用。`,
  (t) => `依申请公开受理窗口运行正常，${t.claim('denied', 'applications', '未接到申请')}。`,
]
