import { OUTCOME_GROUPS } from '@gongkai/core'
import { say, type Sentence, type Voice } from './voice.ts'

const total = (voice: Voice, row: string) => voice.n(`t3.${row}.total`)
const received = (voice: Voice) => total(voice, 'newReceived')
const carriedIn = (voice: Voice) => total(voice, 'carriedIn')
const concluded = (voice: Voice) => total(voice, 'resultTotal')
const carriedOut = (voice: Voice) => total(voice, 'carriedOut')
const natural = (voice: Voice) => voice.n('t3.newReceived.naturalPerson')
const group = (voice: Voice, id: string) =>
  OUTCOME_GROUPS.find((one) => one.id === id)!.rows.reduce((sum, row) => sum + total(voice, row), 0)

const flow: readonly Sentence[] = [
  (v) =>
    `全年新收政府信息公开申请${received(v)}件，上年结转${carriedIn(v)}件，办结${concluded(v)}件，结转下年度${carriedOut(v)}件。`,
  (v) =>
    `本年度收到政府信息公开申请${received(v)}件（自然人${natural(v)}件，法人和其他组织${received(v) - natural(v)}件），加上上年结转${carriedIn(v)}件，共答复${concluded(v)}件，结转下年度继续办理${carriedOut(v)}件。`,
  (v) =>
    `申请办理实行一件一档。全年新收申请${received(v)}件，连同上年结转${carriedIn(v)}件，年内办结${concluded(v)}件，转入下年度继续办理${carriedOut(v)}件。`,
  (v) =>
    `共收到政府信息公开申请${received(v)}件，上年结转${carriedIn(v)}件。全部按登记、审核、答复、归档的顺序办理，年内答复${concluded(v)}件，结转下年度${carriedOut(v)}件。`,
  (v) =>
    `新收政府信息公开申请${received(v)}件，均在三个工作日内登记；上年结转${carriedIn(v)}件已优先办理。全年办结${concluded(v)}件，结转下年度${carriedOut(v)}件。`,
]

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`

const results: readonly Sentence[] = [
  (v) => `申请内容主要是${v.asked.join('和')}。`,
  (v) =>
    `申请办理结果为予以公开${group(v, 'granted')}件、部分公开${group(v, 'partiallyGranted')}件、不予公开${group(v, 'denied')}件、无法提供${group(v, 'unable')}件、不予处理${group(v, 'notProcessed')}件、其他处理${group(v, 'other')}件。`,
  (v) =>
    concluded(v) >= 5
      ? `申请集中在${v.asked[0]}；答复予以公开${group(v, 'granted')}件，占${share(group(v, 'granted'), concluded(v))}。`
      : `申请人关心的是${v.asked[0]}，答复时一并说明了查询途径。`,
  (v) => `对涉及${v.asked[0]}的申请，先与申请人电话沟通，弄清所需内容再检索，减少了补正。`,
  (v) =>
    `无法提供的${group(v, 'unable')}件申请，答复时都写明了检索范围；与${v.asked[0]}有关的，另附办理单位和联系方式。`,
]

const quiet: readonly Sentence[] = [
  () => '本年度未收到政府信息公开申请，也没有上年结转的申请。',
  () => '全年没有收到政府信息公开申请。当面、邮寄和网上三种受理渠道保持畅通，由专人每周查看。',
  () => '年内未收到公民、法人和其他组织提出的政府信息公开申请。依申请公开的受理地点、电话和流程已在公开指南中更新。',
  () => '无新收和结转的申请。为做好准备，组织经办人员学习了答复文书的格式和常见情形。',
]

const disputes: Sentence = (voice) => {
  const review = voice.n('t4.review.total')
  const litigation = voice.n('t4.litigationDirect.total') + voice.n('t4.litigationAfterReview.total')
  if (review + litigation > 0) {
    const court = litigation > 0 ? `被提起行政诉讼${litigation}件` : '未发生行政诉讼'
    return review > 0
      ? `因政府信息公开被申请行政复议${review}件，${court}。`
      : `因政府信息公开${court}，未发生行政复议。`
  }
  return received(voice) > 0 && voice.random.chance(0.6) ? '年内未发生因政府信息公开引起的行政复议、行政诉讼。' : ''
}

/** 依申请公开: every number in it is a cell of the report. */
export const onApplication: Sentence = (voice) => {
  if (received(voice) > 0) return say(voice, 'flow', flow) + say(voice, 'results', results) + disputes(voice)
  const carried = carriedIn(voice)
  const first =
    carried > 0 ? `本年度未收到新的政府信息公开申请，上年结转${carried}件，均已办结。` : say(voice, 'quiet', quiet)
  return first + disputes(voice)
}
