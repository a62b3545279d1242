import { stripSpaces } from '@gongkai/core'

const CHINESE_DIGITS = '〇一二三四五六七八九'
const DIGIT_YEAR = /(?<!\d)(20\d\d)(?!\d)/
/** Zeros in years written with numerals: the right one, and what people type for it. */
const ZERO = '〇○◯零0OＯoо'
const CHINESE_YEAR = new RegExp(`二[${ZERO}][一二三][${ZERO}一二三四五六七八九]`)

/** A year in digits or numerals, as part of a pattern. */
export const YEAR_IN_TEXT = `(?:20\\d\\d|${CHINESE_YEAR.source})`

/** The first year a text names, in digits or Chinese numerals, or null. */
export function yearIn(text: string): number | null {
  const plain = stripSpaces(text)
  const digits = DIGIT_YEAR.exec(plain)
  if (digits) return Number(digits[1])
  const chinese = CHINESE_YEAR.exec(plain)?.[0]
  if (chinese === undefined) return null
  return Number(
    [...chinese.replace(new RegExp(`[${ZERO}]`, 'g'), '〇')]
      .map((character) => CHINESE_DIGITS.indexOf(character))
      .join(''),
  )
}

/** Statistics period as ISO dates. */
export interface Period {
  readonly from: string
  readonly to: string
}

const PERIOD =
  /统计(?:的)?(?:期限|时限|时间|周期|截止).{0,12}?(20\d\d)年(\d{1,2})月(\d{1,2})日.{0,6}?(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/
const iso = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** The statistics period a text states (统计期限自…至…), or null. */
export function findPeriod(text: string): Period | null {
  const match = PERIOD.exec(stripSpaces(text))
  if (!match) return null
  const [, year = '', month = '', day = '', endYear = year, endMonth = '', endDay = ''] = match
  return { from: iso(year, month, day), to: iso(endYear, endMonth, endDay) }
}

const BEGINS_WITH_YEAR = /^\s*2\s*0/
/** Titles of other reports that a page lists: 2019年政府信息公开年报. */
const LINK = /报告|年报/
const LONGEST_LINK = 40
/** The day a report is signed on lies in the year after. */
const DATE = /^20\d\d年\d{1,2}月\d{1,2}日$/

/** The year most paragraphs begin with (2022年，区政府办公室…), or null when two are as frequent. */
export function yearOfParagraphs(paragraphs: readonly string[]): number | null {
  const counts = new Map<number, number>()
  for (const text of paragraphs) {
    if (!BEGINS_WITH_YEAR.test(text)) continue
    if (text.length <= LONGEST_LINK && LINK.test(text)) continue
    const plain = stripSpaces(text)
    if (DATE.test(plain)) continue
    const year = /^(20\d\d)年/.exec(plain)?.[1]
    if (year !== undefined) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] !== second?.[1] ? first[0] : null
}
