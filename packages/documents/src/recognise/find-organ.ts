import { stripSpaces } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'

const YEAR = /(?:20\d\d|二[〇○零0][一二三][〇○零0一二三四五六七八九])(?:年度?|(?=政府|政务|信息))/
const SUFFIX = '(?:局|委员会|委|办公室|办公厅|厅|人民政府|街道办事处|街道|管委会|中心|院|处|镇|乡)'
const REGION = '[\\u4e00-\\u9fff]{1,12}?(?:省|市|县|区|旗|州|镇|乡)'
const BEGINS_SENTENCE = new RegExp(
  `^20\\d\\d年(?:度)?[，,、]?(${REGION}[\\u4e00-\\u9fff]{0,20}?${SUFFIX})(?=[，,。、〔（(认严深坚紧在以按])`,
)

/** Words before 信息公开 belong to the name only as far as 人民政府: 某镇人民政府信息公开年报 lacks its second 政府. */
function beforeDisclosure(text: string): string {
  const match = /^(.*?)(?:政府|政务)?信息公开/.exec(text)
  if (!match) return ''
  const name = match[1]!
  return name.endsWith('人民') ? `${name}政府` : name
}

const tidy = (name: string) => name.replace(/^关于|(?:关于|的)$/g, '').replace(/^[“”"'《]+|[“”"'》]+$/g, '')

/** 街道办事处 is the organ of a 街道; titles often leave the last three characters out. */
const withOffice = (name: string) => (/街道$/.test(name) ? `${name}办事处` : name)

/** Name of the reporting organ as a title gives it: what stands before the year, or between year and 政府信息公开. */
export function organInTitle(title: string): string | null {
  const text = stripSpaces(title)
  const year = YEAR.exec(text)
  const before = year ? tidy(text.slice(0, year.index)) : ''
  const name = before !== '' ? before : tidy(beforeDisclosure(year ? text.slice(year.index + year[0].length) : text))
  return name.length >= 2 ? withOffice(name) : null
}

/** Name of the organ in a paragraph that begins with year and organ (2020年，某区财政局认真…), or null. */
export function organInParagraph(paragraph: string): string | null {
  return BEGINS_SENTENCE.exec(stripSpaces(paragraph))?.[1] ?? null
}

/**
 * The fullest form of a name that the document itself uses: 会仪镇人民政府 becomes 绥江县会仪镇人民政府 when it signs so. Only
 * a name that stands alone counts (a signature, a source line), and only when there is one of them: inside a sentence
 * nothing tells where a name begins.
 */
export function fullestName(name: string, text: string): string {
  const pattern = new RegExp(
    `(?<![\\u4e00-\\u9fff])(?:[\\u4e00-\\u9fff]{2,6}(?:省|市|县|区|旗|州)){1,3}${escape(name)}(?![\\u4e00-\\u9fff])`,
    'g',
  )
  const longer = new Set(text.match(pattern))
  return longer.size === 1 ? [...longer][0]! : name
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Paragraphs among `lines`, as single texts. */
export function narrativeHead(lines: readonly CleanLine[]): string[] {
  return lines.flatMap(({ texts }) => (texts.length === 1 && texts[0] !== '' ? [texts[0]!] : []))
}

/** Name of the reporting organ, from the title or else from the first paragraph that opens with it; null when neither tells. */
export function findOrgan(title: string | null, paragraphs: readonly string[]): string | null {
  const inTitle = title === null ? null : organInTitle(title)
  if (inTitle !== null) return fullestName(inTitle, paragraphs.join('\n'))
  for (const paragraph of paragraphs) {
    const name = organInParagraph(paragraph)
    if (name !== null) return name
  }
  return null
}
