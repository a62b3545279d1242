import { stripSpaces } from '@gongkai/core'
import { isBroken, isOrganName, ORGAN_SUFFIX, tidyName } from './organ-name.ts'

const HAN = '[\\u4e00-\\u9fff（）]'
const REGION = '[\\u4e00-\\u9fff]{1,12}?(?:省|市|县|区|旗|州|盟|镇|乡)'
/** 2020年，某区财政局认真…: a paragraph that begins with year and organ. */
const BEGINS_SENTENCE = new RegExp(
  `^20\\d\\d年(?:度)?[，,、]?(${REGION}[\\u4e00-\\u9fff]{0,20}?${ORGAN_SUFFIX})(?=[，,。、〔（(认严深坚紧在以按围健])`,
)
/** Who made the report, as a preface says it. */
const MADE_BY = [
  new RegExp(
    `(?:^|[，。；,：:])(?:现|本报告)?由(${HAN}{2,40}?${ORGAN_SUFFIX})(?:办公[厅室])?(?:根据|依据|按照|结合|组织|负责|编制|编写)`,
  ),
  new RegExp(
    `(?:^|[，。；,：:])(?:现将)?(${HAN}{2,40}?${ORGAN_SUFFIX})(?:组织|特此?|现)?编制(?:了|完成|发布|公布)?(?:本|并|完|的|$)`,
  ),
]
/** Whom to ask about the report. */
const ASK = new RegExp(
  `(?:请与|请联[系络]|请径?向|可与|联系(?:单位|部门|机构)[:：]?)(${HAN}{2,40}?${ORGAN_SUFFIX})(?:联[系络]|咨询|反映|（|$|，|,)`,
)
const DATE = '(?:20\\d\\d年\\d{1,2}月\\d{1,2}日|20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|二[〇○零ＯO].{2}年.{1,3}月.{1,4}日)'
const DATE_LINE = new RegExp(`^${DATE}$`)
const SIGNED_WITH_DATE = new RegExp(`(${HAN}{4,40}${ORGAN_SUFFIX})(?:（盖章）)?${DATE}$`)
/** What a page says of the document: 发布机构：某局. */
const DECLARED = new RegExp(
  `(?:发布机构|发文机关|公开主体|编制单位|填报单位|报告单位|单位名称)[:：](${HAN}{2,40}?${ORGAN_SUFFIX})(?![\\u4e00-\\u9fff])`,
)
/** Lines between a signature and its date. */
const NEAR = 2

const usable = (name: string | undefined) => {
  const tidy = name === undefined ? '' : tidyName(name)
  return tidy.length >= 4 && !isBroken(tidy) && isOrganName(tidy) ? tidy : null
}

/** Name of the organ in a paragraph that begins with year and organ, or null. */
export function organInParagraph(paragraph: string): string | null {
  return usable(BEGINS_SENTENCE.exec(stripSpaces(paragraph))?.[1])
}

/** Name an organ signs with among the last lines: alone on its line near a date, or in one line with it. */
export function organInSignature(tail: readonly string[]): string | null {
  const lines = tail.map(stripSpaces)
  for (let index = lines.length - 1; index >= 0; index--) {
    // In running text the name begins behind the last sentence; a last section of 无 leaves its only word before it.
    const signed = SIGNED_WITH_DATE.exec(lines[index]!.split(/[。；！]/).at(-1)!)?.[1]
    const name = usable(signed?.replace(/^无/, ''))
    if (name !== null) return name
    const isNearDate = lines.slice(index + 1, index + 1 + NEAR).some((line) => DATE_LINE.test(line))
    if (isNearDate && isOrganName(lines[index]!)) return tidyName(lines[index]!)
  }
  return null
}

/** Name of the organ a preface says has made the report, or says whom to ask. */
export function organInPreface(paragraphs: readonly string[]): string | null {
  for (const pattern of [...MADE_BY, ASK])
    for (const paragraph of paragraphs) {
      const name = usable(pattern.exec(stripSpaces(paragraph))?.[1])
      if (name !== null) return name
    }
  return null
}

/** Name of the organ a page declares beside the document. */
export function declaredOrgan(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs) {
    const name = usable(DECLARED.exec(stripSpaces(paragraph))?.[1])
    if (name !== null) return name
  }
  return null
}
