import type { Sentence } from '../teller.ts'

/** How many applications came in, and perhaps what was still open: the sentence the others hang on. */
export const RECEIVED: readonly Sentence[] = [
  (t) => `${t.Y}，${t.we}共收到政府信息公开申请${t.nu('received', t.f.received)}。`,
  (t) => `全年共收到公民、法人和其他组织提出的政府信息公开申请${t.nu('received', t.f.received)}。`,
  (t) => `${t.year}年度，${t.we}新收政府信息公开申请${t.nu('received', t.f.received)}。`,
  (t) => `本年度新收到依申请公开${t.nu('received', t.f.received)}，均按规定登记、编号。`,
  (t) => `${t.Y}${t.we}受理依申请公开${t.nu('received', t.f.received)}。`,
  (t) => `我们在${t.Y}收到了${t.nu('received', t.f.received)}政府信息公开申请。`,
  (t) => `依法依规办理政府信息公开申请，本年新收申请${t.nu('received', t.f.received)}。`,
  (t) => `年内，${t.we}接收政府信息公开申请共计${t.nu('received', t.f.received)}。`,
  (t) => `${t.Y}，共收到${t.nu('received', t.f.received)}政府信息公开申请，申请内容主要涉及${t.organ.trade}等方面。`,
  (t) => `申请数量方面，全年收到申请${t.nu('received', t.f.received)}。`,
  (t) => `${t.we}严格执行登记、审核、办理、答复、归档程序，全年接到政府信息公开申请${t.nu('received', t.f.received)}。`,
  (t) => `${t.Y}，${t.we}收到的政府信息公开申请为${t.nu('received', t.f.received)}。`,
  (t) => `截至${t.year}年12月31日，${t.we}本年度共收到政府信息公开申请${t.nu('received', t.f.received)}。`,
  (t) => `1月1日至12月31日，${t.we}新收政府信息公开申请${t.nu('received', t.f.received)}。`,
  (t) => `全年政府信息公开申请量为${t.nu('received', t.f.received)}。`,
  (t) => `政府信息公开申请总数${t.nu('received', t.f.received)}，平均每月${t.other(1, 9)}件左右。`,
  (t) => `全年登记受理政府信息公开申请${t.nu('received', t.f.received)}，电话咨询${t.other(20, 400)}人次。`,
  (t) => `${t.we}依申请公开受理窗口全年接待来访${t.other(10, 90)}人次，收到申请${t.nu('received', t.f.received)}。`,
  (t) =>
    `全年收到政府信息公开申请${t.nu('received', t.f.received)}，涉及${t.other(t.f.received + 1, t.f.received * 3 + 9)}个申请事项。`,
  (t) => `${t.Y}，${t.we}共收到政府信息公开申请${t.nu('received', t.f.received)}，均在收到之日起3个工作日内完成登记。`,
  (t) => `按照“一事一申请”的要求，${t.we}全年受理政府信息公开申请${t.nu('received', t.f.received)}。`,
  (t) => `今年以来，共收到群众书面提出的政府信息公开申请${t.nu('received', t.f.received)}。`,
  (t) => `${t.we}依照《条例》第二十九条受理申请，${t.year}年共收到${t.nu('received', t.f.received)}。`,
  (t) => `认真办理公开申请。${t.Y}新增政府信息公开申请${t.nu('received', t.f.received)}。`,
  (t) => `一年来，${t.we}收到政府信息公开申请${t.nu('received', t.f.received)}，受理率100%。`,
  (t) => `${t.Y}依申请公开工作平稳有序，收到申请${t.nu('received', t.f.received)}，较上年有所变化。`,
]

/** New applications together with those carried in. */
export const RECEIVED_AND_CARRIED: readonly Sentence[] = [
  (t) =>
    `${t.Y}，${t.we}共收到政府信息公开申请${t.nu('received', t.f.received)}，上年结转${t.nu('carriedIn', t.f.carriedIn)}。`,
  (t) =>
    `全年新收政府信息公开申请${t.nu('received', t.f.received)}，${t.year - 1}年结转继续办理${t.nu('carriedIn', t.f.carriedIn)}。`,
  (t) =>
    `本年新收申请${t.nu('received', t.f.received)}，另有上一年度结转申请${t.nu('carriedIn', t.f.carriedIn)}，合计办理${t.nu('handled', t.f.received + t.f.carriedIn)}。`,
  (t) =>
    `${t.we}全年办理政府信息公开申请${t.nu('handled', t.f.received + t.f.carriedIn)}，其中新收${t.nu('received', t.f.received)}，上年结转${t.nu('carriedIn', t.f.carriedIn)}。`,
  (t) =>
    `共办理政府信息公开申请${t.nu('handled', t.f.received + t.f.carriedIn)}（含${t.year - 1}年结转${t.nu('carriedIn', t.f.carriedIn)}）。`,
  (t) =>
    `收到政府信息公开申请${t.nu('received', t.f.received)}，加上去年结转的${t.nu('carriedIn', t.f.carriedIn)}，需办理的申请共${t.nu('handled', t.f.received + t.f.carriedIn)}。`,
  (t) =>
    `上年度结转的${t.nu('carriedIn', t.f.carriedIn)}政府信息公开申请已于年初优先办理，本年度新收申请${t.nu('received', t.f.received)}。`,
  (t) =>
    `${t.year}年受理公开申请${t.nu('received', t.f.received)}，连同由上年转入的${t.nu('carriedIn', t.f.carriedIn)}，逐件建立台账。`,
  (t) =>
    t.f.carriedIn === 0
      ? `${t.Y}，${t.we}收到政府信息公开申请${t.nu('received', t.f.received)}，${t.claim('denied', 'carriedIn', '无上年结转申请')}。`
      : '',
  (t) =>
    t.f.carriedIn === 0
      ? `全年收到政府信息公开申请${t.nu('received', t.f.received)}，${t.claim('denied', 'carriedIn', '没有上一年度结转的申请')}。`
      : '',
]

/** Applications by way of sending; the parts add up to the new ones. */
export const CHANNELS: readonly ((t: Parameters<Sentence>[0], parts: readonly [number, number, number]) => string)[] = [
  (t, [net, post, hand]) =>
    `其中，通过网络提交${t.nu('channel', net)}，通过信函提交${t.nu('channel', post)}，当面提交${t.nu('channel', hand)}。`,
  (t, [net, post, hand]) =>
    `从申请渠道看，网上申请${t.nu('channel', net)}，邮寄申请${t.nu('channel', post)}，现场申请${t.nu('channel', hand)}。`,
  (t, [net, post, hand]) =>
    `当面申请的${t.nu('channel', hand)}，来信申请的${t.nu('channel', post)}，网上申请的${t.nu('channel', net)}。`,
  (t, [net, post, hand]) =>
    `申请方式以网络为主：网络申请${t.nu('channel', net)}、信函申请${t.nu('channel', post)}、窗口申请${t.nu('channel', hand)}。`,
  (t, [net, post, hand]) =>
    `${t.nu('channel', net)}为网络申请，${t.nu('channel', post)}为信件申请，${t.nu('channel', hand)}为当面申请。`,
  (t, [net, post, hand]) =>
    `按提交方式分，在线平台${t.nu('channel', net)}，挂号信和快递${t.nu('channel', post)}，政务大厅现场${t.nu('channel', hand)}。`,
]

/** Compared with other years; nothing of it stands in this year's tables. */
export const COMPARED: readonly Sentence[] = [
  (t) => `申请总量与上年相比${t.random.pick(['增加', '减少'])}${t.other(1, 40)}件。`,
  (t) => `收到申请数同比${t.random.pick(['增长', '下降'])}${t.random.integer(2, 60)}.${t.random.integer(1, 9)}%。`,
  (t) => `较${t.year - 1}年的${t.other(3, 80)}件有所${t.random.pick(['上升', '下降'])}。`,
  (t) => `近三年累计收到政府信息公开申请${t.other(t.f.received * 2 + 3, t.f.received * 4 + 20)}件。`,
  (t) => `${t.year - 1}年同期收到政府信息公开申请${t.other(2, 60)}件。`,
  (t) => `比去年同期${t.random.pick(['多', '少'])}${t.other(1, 30)}件。`,
  (t) => `其中三季度最为集中，收到申请${t.other(1, Math.max(1, t.f.received))}件。`,
  (t) => `上半年收到申请${t.other(1, Math.max(1, t.f.received))}件，下半年明显${t.random.pick(['增多', '减少'])}。`,
]

/** No applications at all. */
export const NONE_RECEIVED: readonly Sentence[] = [
  (t) => `${t.Y}，${t.we}${t.claim('denied', 'applications', '未收到政府信息公开申请')}。`,
  (t) => `全年${t.claim('denied', 'applications', '没有收到公民、法人和其他组织提出的政府信息公开申请')}。`,
  (t) => `本年度${t.claim('denied', 'applications', '未接到任何形式的信息公开申请')}。`,
  (t) => `${t.we}${t.year}年度${t.claim('denied', 'applications', '无依申请公开事项')}。`,
  (t) => `${t.Y}，${t.we}受理政府信息公开申请${t.nu('received', 0)}。`,
  (t) => `${t.year}年${t.claim('denied', 'applications', '未收到任何个人、法人或者其他组织要求公开政府信息的申请')}。`,
  (t) => `年内${t.claim('denied', 'applications', '未发生依申请公开政府信息的情况')}。`,
  (t) => `全年共收到依申请公开${t.nu('received', 0)}，办结${t.nu('answered', 0)}，结转下年${t.nu('carriedOut', 0)}。`,
  (t) => `畅通当面、邮寄、网络三种申请渠道，${t.claim('denied', 'applications', '本年没有收到申请')}。`,
  (t) =>
    `依申请公开方面，${t.claim('denied', 'applications', '无新收申请')}，${t.claim('denied', 'carriedIn', '无上年结转')}。`,
  (t) => `${t.we}指定专人每日查看申请邮箱，全年${t.claim('denied', 'applications', '未收到依申请公开件')}。`,
  (t) =>
    `${t.Y}${t.claim('denied', 'applications', '未收到书面或网上提交的政府信息公开申请')}，接听咨询电话${t.other(3, 60)}个。`,
]
