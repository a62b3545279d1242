import type { OutcomeId } from '../../../definition/line.ts'
import type { Sentence, Teller } from '../teller.ts'

const NAMES: Readonly<Record<OutcomeId, string>> = {
  granted: '予以公开',
  partiallyGranted: '部分公开',
  denied: '不予公开',
  unable: '无法提供',
  notProcessed: '不予处理',
  other: '其他处理',
}
const ALL = Object.keys(NAMES) as OutcomeId[]

const count = (t: Teller, id: OutcomeId) => t.nu('outcome', t.f.outcome(id), NAMES[id])
const present = (t: Teller) => ALL.filter((id) => t.f.outcome(id) > 0)
const list = (t: Teller, ids: readonly OutcomeId[], between: string, one: (id: OutcomeId) => string) =>
  ids.map((id) => one(id)).join(between)
const share = (t: Teller, id: OutcomeId) => t.share(t.f.outcome(id), t.f.answered, NAMES[id])

/** Results of the answered applications by kind. */
export const OUTCOMES_TOLD: readonly Sentence[] = [
  (t) => `其中，${list(t, ALL, '，', (id) => `${NAMES[id]}${count(t, id)}`)}。`,
  (t) => `办理结果为：${list(t, ALL, '、', (id) => `${NAMES[id]}${count(t, id)}`)}。`,
  (t) => `从答复情况看，${list(t, present(t), '，', (id) => `${NAMES[id]}的${count(t, id)}`)}。`,
  (t) =>
    `答复${NAMES.granted}${count(t, 'granted')}，答复${NAMES.denied}${count(t, 'denied')}，答复${NAMES.unable}${count(t, 'unable')}。`,
  (t) => `${list(t, present(t), '，', (id) => `${count(t, id)}${NAMES[id]}`)}。`,
  (t) => `按办理结果分，${list(t, present(t), '；', (id) => `${NAMES[id]}${count(t, id)}`)}。`,
  (t) =>
    t.f.answered > 4
      ? `其中，${list(t, present(t), '；', (id) => `${NAMES[id]}${count(t, id)}，占${share(t, id)}`)}。`
      : '',
  (t) =>
    t.f.answered > 4
      ? `${list(t, present(t), '，', (id) => `${NAMES[id]}${count(t, id)}（占比${share(t, id)}）`)}。`
      : '',
  (t) =>
    t.f.outcome('granted') > 0 && t.f.answered > 4
      ? `${NAMES.granted}${count(t, 'granted')}，占办结总数的${share(t, 'granted')}。`
      : '',
  (t) =>
    `已答复的申请中，${NAMES.granted}和${NAMES.partiallyGranted}共${t.nu('outcome', t.f.outcome('granted') + t.f.outcome('partiallyGranted'), '予以公开和部分公开')}，${NAMES.unable}${count(t, 'unable')}。`,
  (t) =>
    `依法${NAMES.granted}${count(t, 'granted')}、${NAMES.partiallyGranted}${count(t, 'partiallyGranted')}，让群众看得到、看得懂。`,
  (t) =>
    `对${count(t, 'granted')}申请${NAMES.granted}，对${count(t, 'denied')}申请决定${NAMES.denied}，并逐件说明理由。`,
  (t) => `属于“${NAMES.granted}”的有${count(t, 'granted')}，属于“${NAMES.unable}”的有${count(t, 'unable')}。`,
  (t) => (t.f.outcome('granted') === t.f.answered ? `上述申请${t.claim('all', 'granted', '均予以公开')}。` : ''),
  (t) =>
    t.f.outcome('granted') === t.f.answered && t.f.answered > 1
      ? `答复结果${t.claim('all', 'granted', '全部为予以公开')}。`
      : '',
  (t) =>
    t.f.row('unableNotHeld') > 0
      ? `本机关不掌握相关政府信息的${t.nu('row', t.f.row('unableNotHeld'), '不掌握')}。`
      : '',
  (t) =>
    t.f.row('notProcessedPetition') > 0
      ? `信访举报投诉类申请${t.nu('row', t.f.row('notProcessedPetition'), '信访举报投诉类')}，已告知通过相应渠道提出。`
      : '',
  (t) =>
    t.f.row('deniedProcessInfo') > 0
      ? `属于四类过程性信息而不予公开的${t.nu('row', t.f.row('deniedProcessInfo'), '四类过程性信息')}。`
      : '',
  (t) =>
    t.f.row('deniedEnforcementFile') > 0
      ? `涉及行政执法案卷的申请${t.nu('row', t.f.row('deniedEnforcementFile'), '行政执法案卷')}，按规定不予公开。`
      : '',
  (t) =>
    t.f.row('notProcessedDuplicate') > 0
      ? `重复申请${t.nu('row', t.f.row('notProcessedDuplicate'), '重复申请')}，已一次性告知。`
      : '',
]

/** About answering applications, without a number of the tables. */
export const ANSWERING: readonly Sentence[] = [
  (t) => `对能够当场答复的${t.other(1, 6)}件当场答复，平均办理时限压缩至${t.other(7, 15)}个工作日。`,
  () => '对无法提供的信息，一次性告知理由并说明获取途径；对无正当理由大量反复申请的，依法要求说明理由。',
  (t) => `建立疑难申请会商机制，全年会商${t.other(2, 12)}次，法律顾问出具意见${t.other(1, 9)}份。`,
  (t) => `修订答复文书模板${t.other(6, 26)}种，答复书统一编号、统一用印。`,
  (t) => `按照国办公开办函〔2020〕2号要求规范答复文书，申请人满意度达${t.other(95, 99)}%。`,
  () => '坚持先沟通、后答复，弄清申请人所需信息再检索，减少补正和争议。',
  (t) => `依申请转主动公开信息${t.other(1, 9)}条。`,
  (t) => `受理窗口提供打印、复印服务，免费提供纸质材料${t.other(10, 90)}份。`,
  (t) => `答复前经业务科室、法规科、分管领导三级审核，共审核${t.other(3, 80)}次。`,
  () => '对不属于本机关公开的申请，告知申请人向有关机关咨询并提供联系方式。',
]
