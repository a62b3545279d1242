import { plainProse } from './prose.ts'

/** A number met in prose, with the measure word after it ('' when there is none) and its place. */
export interface NumberInText {
  readonly value: number
  readonly unit: string
  readonly start: number
  readonly end: number
  /** True for 约30件, 30余件, 近百条: not a statement one can check. */
  readonly approximate: boolean
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }
const MEASURES = '件次|人次|个百分点|件|份|宗|起|例|条|篇|个|项|部|次|元|年|月|日|号|人|名|期|家|天|页|字|%'

/** Integer a Chinese numeral stands for (二十一, 一百零五, 三万五千, 二〇二〇), or null when it is none. */
export function parseChineseNumeral(text: string): number | null {
  if (!/^[零〇一二两三四五六七八九十百千万亿]+$/u.test(text)) return null
  if (!/[十百千万亿]/u.test(text)) return Number([...text].map((character) => DIGITS[character]).join(''))
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const character of text) {
    const small = SMALL_UNITS[character]
    const large = LARGE_UNITS[character]
    if (small !== undefined) {
      section += (digit ?? 1) * small
      digit = null
    } else if (large !== undefined) {
      const before = section + (digit ?? 0)
      total = character === '亿' ? (total + before) * large : total + before * large
      section = 0
      digit = null
    } else digit = DIGITS[character] === 0 ? null : DIGITS[character]!
  }
  return total + section + (digit ?? 0)
}

const NUMBER = new RegExp(
  [
    '百分之(?<percent>[零〇一二两三四五六七八九十百]+|\\d+(?:\\.\\d+)?)',
    `(?<digits>(?<![\\d.])\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?|(?<![\\d.])\\d+(?:\\.\\d+)?)\\s*(?<scale>[百千万亿]*)(?<more>[余多])?\\s*(?<unit>${MEASURES})?`,
    `(?<![第零〇一二两三四五六七八九十百千万亿])(?<numeral>[零〇一二两三四五六七八九十百千万亿]+)(?<moreNumeral>[余多来])?\\s*(?<unitNumeral>${MEASURES})`,
  ].join('|'),
  'g',
)
const ABOUT = /(?:约|近|逾|超|超过|不足|不少于|接近)$/u
/** 数十件, 几百条; 总数一件 is exact. */
const SEVERAL = /(?:几|(?<![总件次量])数)$/u

/** A decimal times a power of ten without the dust of binary fractions: 0.038 万 is 380. */
function scaled(digits: string, scale: string): number {
  const factor = [...scale].reduce((product, unit) => product * (SMALL_UNITS[unit] ?? LARGE_UNITS[unit] ?? 1), 1)
  return Math.round(Number(digits.replaceAll(',', '')) * factor * 1e6) / 1e6
}

const isSeveral = (before: string, numeral: string) => SEVERAL.test(before) && /^[十百千万亿]/u.test(numeral)

function toNumber(match: RegExpExecArray, before: string): NumberInText | null {
  const groups = match.groups!
  const place = { start: match.index, end: match.index + match[0].trimEnd().length }
  if (groups['percent'] !== undefined) {
    const value = parseChineseNumeral(groups['percent']) ?? Number(groups['percent'])
    return { value, unit: '%', ...place, approximate: ABOUT.test(before) }
  }
  if (groups['digits'] !== undefined) {
    if (before.endsWith('第')) return null
    const approximate = groups['more'] !== undefined || ABOUT.test(before)
    return { value: scaled(groups['digits'], groups['scale'] ?? ''), unit: groups['unit'] ?? '', ...place, approximate }
  }
  const value = parseChineseNumeral(groups['numeral']!)
  if (value === null) return null
  return {
    value,
    unit: groups['unitNumeral']!,
    ...place,
    approximate: groups['moreNumeral'] !== undefined || ABOUT.test(before) || isSeveral(before, groups['numeral']!),
  }
}

/**
 * Numbers in Chinese prose, in order: digits of either width, thousands separators, decimals, Chinese numerals up to 亿
 * when a measure word follows (so that 一是 and 十九大 are left alone), and 百分之. 万 and 亿 multiply: 1.2万条 is 12000 条.
 * Ordinals (第二十条) are no numbers. A number never reaches across ，。；、.
 */
export function readNumbers(text: string): NumberInText[] {
  return numbersInProse(plainProse(text))
}

/** `readNumbers` for a text that is plain prose already. */
export function numbersInProse(prose: string): NumberInText[] {
  const numbers: NumberInText[] = []
  for (const match of prose.matchAll(NUMBER)) {
    const number = toNumber(match, prose.slice(Math.max(0, match.index - 4), match.index))
    if (number) numbers.push(number)
  }
  return numbers
}
