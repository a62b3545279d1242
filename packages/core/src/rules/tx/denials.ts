import { proseOf, readOnce } from './prose-counts.ts'
import { speaksOfOtherData } from './other-data.ts'
import type { ReportFacts } from '../report-facts.ts'

/** What a sentence says did not happen. */
export type Denied = 'applications' | 'review' | 'litigation'

const PHRASE = /[^，。；（）]+/g
const DENIAL = /(?:未曾|未|没有|没|均无|并无|尚无|暂无|(?<!有)无)/g
/** 无法提供, 无正当理由, 尚未审结, 未经复议 …: words that begin like a denial and deny something else. */
const OTHER_DENIAL =
  /^(?:无法|无正当|无关|无偿|无障|无效|无异|无需|无不|无论|无故|未经|未及时|未按|未尽|未审结|未结|未办结|未答复|未公开|未主动|未成年|没有现成|未予|未依法|未履行|未纠|未超)/
const HAPPEN = '(?:收到|接到|接收|受理|办理|发生|出现|产生|涉及|引发|存在|有|被|因|提起)'
const APPLICATION = new RegExp(
  `^(?:未曾|未|没有|没|均无|并无|尚无|暂无|无)(?:${HAPPEN}|过|到|任何|公众|公民|群众|社会|单位|个人|提出|提交|的|关于|有关|要求|书面|新的|政府|信息|公开|依|主动|、|和|或)*申请(?!人|行政|复议|引|导致|产生|而|被|提起|答复|的?(?:复议|诉讼|投诉)|.{0,6}(?:收费|费|逾期|超期))`,
)
const HAPPENING = new RegExp(
  `^(?:未曾|未|没有|没|均无|并无|尚无|暂无|无)(?:${HAPPEN}|任何|政府|信息|公开|依申请|申请|行政|、|和|的|公民|公众)`,
)
const REVIEW = /行政复议(?!后|机关|.{0,8}(?:纠正|撤销|败诉|变更|超期))|复议(?:案件|申请)/
const LITIGATION = /诉讼(?!.{0,8}(?:败诉|纠正|撤销))/

function deniedIn(words: string): Denied[] {
  if (OTHER_DENIAL.test(words)) return []
  if (!HAPPENING.test(words)) return []
  return [
    ...(APPLICATION.test(words) ? (['applications'] as const) : []),
    ...(REVIEW.test(words) ? (['review'] as const) : []),
    ...(LITIGATION.test(words) ? (['litigation'] as const) : []),
  ]
}

/** Something the text says did not happen, and in which section. */
export interface Denial {
  readonly denied: Denied
  readonly section: number
}

function denialsOf(facts: ReportFacts): Denial[] {
  return proseOf(facts).sentences.flatMap(({ section, text }) =>
    [...text.matchAll(PHRASE)].flatMap((phrase) => {
      const words = phrase[0]
      if (!/[未没无]/.test(words) || speaksOfOtherData(words, text.slice(0, phrase.index + words.length), facts))
        return []
      return [...words.matchAll(DENIAL)].flatMap((denial) =>
        deniedIn(words.slice(denial.index)).map((denied) => ({ denied, section })),
      )
    }),
  )
}

/** What the text says did not happen in the year: 未收到申请, 未发生行政复议、行政诉讼. */
export function findDenials(facts: ReportFacts): readonly Denial[] {
  return readOnce(facts, 'denials', () => denialsOf(facts))
}
