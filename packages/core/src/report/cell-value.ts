import { z } from 'zod'
import { LARGEST_COUNT, LARGEST_FEN, type CellType } from '../definition/cell-type.ts'
import { parseChineseNumeral } from '../text/chinese-number.ts'
import { decimalFromFen, fenFromDecimal, type MoneyUnit } from '../text/money.ts'
import { stripSpaces, toHalfWidth } from '../text/normalise.ts'

/** What stands in a cell. Blank, zero, not applicable and unreadable are four different things and stay so. */
export const SEMANTICS = ['number', 'zero', 'empty', 'notApplicable', 'text'] as const
export type Semantic = (typeof SEMANTICS)[number]

/** Longest raw text a cell keeps. */
export const LONGEST_RAW = 200

/** `raw` as typed or imported; `value` an integer (fen for money) or null; `semantic` what it is. */
export const CellValue = z.object({
  raw: z.string().max(LONGEST_RAW),
  value: z.int().nullable(),
  semantic: z.enum(SEMANTICS),
})
export type CellValue = z.infer<typeof CellValue>

/** Why a cell that could be read is still not as it should be. */
export type CellMark = 'unit' | 'sign' | 'remark' | 'chineseNumber' | 'converted' | 'tooLarge'

/** A cell as read from text, with what had to be set aside to read it. */
export interface CellReading extends CellValue {
  readonly marks: readonly CellMark[]
}

/** True for a cell with something in it that is no number, so that no sum over it is known; a blank adds nothing. */
export const isUnsummable = ({ semantic }: Pick<CellValue, 'semantic'>): boolean =>
  semantic === 'text' || semantic === 'notApplicable'

/** A cell nobody has touched. */
export const EMPTY_CELL: CellValue = { raw: '', value: null, semantic: 'empty' }

const NOT_APPLICABLE = /^(?:[/\\]|-+|—+|－+|―+|无|没有|n\/?a|不适用|不涉及)$/i
const PLAIN_UINT = /^\d{1,9}$/
const UNIT = /(?:件次|件|份|个|项|次|条|宗|起)$/
const NO_CHANGE = /^(?:无变化|没有变化|持平|不变|[±]0?|\+\/-0)$/
const ZERO_WORD = /^[〇零]$/
/** A numeral that is no stroke: 一 alone is often meant as —. */
const CHINESE_NUMBER = /^(?!一$)[零〇一二两三四五六七八九十百千万]+$/
/** A number and a remark behind it in brackets: 22(其中修订16件). A number alone in brackets is a second number. */
const WITH_REMARK = /^([^()]+)\((?![\d一二三四五六七八九十]+\))([^()]*\p{Script=Han}[^()]*)\)$/u
/** Raised, lowered and circled digits number notes; as compatibility characters they would become digits of the number. */
const NOTE_NUMBER = /[⁰¹²³⁴-⁹₀-₉①-⑳⑴-⒇⓪❶-❿➀-➓]/u
const NOTE_MARKS = /(?<=[\d０-９\p{Script=Han})）])\s*[⁰¹²³⁴-⁹₀-₉①-⑳⑴-⒇⓪❶-❿➀-➓*＊※†‡]+\s*$/u
/** Programs that compute print a count with decimals of nothing: 12.0. */
const NO_DECIMALS = /(?<=^\d+)\.0{1,2}$/
/** What may stand around an amount: ¥12, 人民币3万元整. */
const CURRENCY = /^(?:人民币|RMB|¥)(?=\d)/iu
const UNIT_REMARK = /^(?:单位:?)?(万元|元|件|份|个|项|次|条|宗|起)$/
const SIGN = /^(增加|新增|增|减少|核减|减|\+|-)(?=[\d零〇一二两三四五六七八九十])/
const NEGATIVE = /^(?:减|核减|-)/

const reading = (raw: string, value: number, marks: readonly CellMark[]): CellReading => ({
  raw,
  value,
  semantic: value === 0 ? 'zero' : 'number',
  marks,
})
const unreadable = (raw: string, marks: readonly CellMark[] = []): CellReading => ({
  raw,
  value: null,
  semantic: 'text',
  marks,
})

/** Raw text without width differences, spaces and thousands separators. */
function plainText(raw: string): string {
  return stripSpaces(toHalfWidth(raw)).replace(/(?<=\d)[,，](?=\d{3}(?:\D|$))/g, '')
}

/** Sets a remark behind the number aside; a unit in brackets is the unit. */
function withoutRemark(text: string): { readonly text: string; readonly marks: readonly CellMark[] } {
  const [, number, remark] = WITH_REMARK.exec(text) ?? []
  if (number === undefined || remark === undefined) return { text, marks: [] }
  const unit = UNIT_REMARK.exec(remark)?.[1]
  return unit === undefined ? { text: number, marks: ['remark'] } : { text: `${number}${unit}`, marks: [] }
}

function readInteger(raw: string, text: string, signed: boolean): CellReading {
  const marks: CellMark[] = []
  if (signed && NO_CHANGE.test(text)) return reading(raw, 0, ['sign'])
  let digits = text
  const sign = SIGN.exec(digits)?.[1]
  if (sign !== undefined && signed) {
    digits = digits.slice(sign.length)
    if (sign !== '+' && sign !== '-') marks.push('sign')
    else if (sign === '+') marks.push('sign')
  }
  if (UNIT.test(digits)) {
    digits = digits.replace(UNIT, '')
    marks.push('unit')
  }
  digits = digits.replace(NO_DECIMALS, '')
  if (ZERO_WORD.test(digits)) return reading(raw, 0, [...marks, 'chineseNumber'])
  const numeral = CHINESE_NUMBER.test(digits) ? parseChineseNumeral(digits) : null
  if (numeral !== null) marks.push('chineseNumber')
  else if (!/^\d+$/.test(digits)) return unreadable(raw)
  const value = numeral ?? Number(digits)
  if (value > LARGEST_COUNT) return unreadable(raw, ['tooLarge'])
  return reading(raw, sign !== undefined && NEGATIVE.test(sign) && value !== 0 ? -value : value, marks)
}

const UNIT_OF_MARK = { 亿元: '亿元', 亿: '亿元', 万元: '万元', 万: '万元', 元: '元' } as const

function readMoney(raw: string, text: string, unit: MoneyUnit): CellReading {
  const amount = text.replace(CURRENCY, '')
  const printed = /(亿元?|万元?|元)整?$/.exec(amount)
  const digits = printed ? amount.slice(0, printed.index) : amount
  const hasMarks = printed !== null || amount !== text
  if (ZERO_WORD.test(digits)) return reading(raw, 0, ['chineseNumber'])
  const printedUnit = printed ? UNIT_OF_MARK[printed[1] as keyof typeof UNIT_OF_MARK] : unit
  const fen = fenFromDecimal(digits, printedUnit)
  if (fen === null || fen < 0) return unreadable(raw)
  if (fen > LARGEST_FEN) return unreadable(raw, ['tooLarge'])
  const marks: CellMark[] = hasMarks ? ['unit'] : []
  return reading(raw, fen, printedUnit === unit ? marks : [...marks, 'converted'])
}

/**
 * Reads what was typed or imported into a cell (domain reference §6.7). Never turns blank, not applicable or
 * unreadable text into a number. `value` is an integer: a count, a signed change, or fen.
 */
export function readCell(type: CellType, raw: string): CellReading {
  if (type.kind !== 'money' && PLAIN_UINT.test(raw)) return reading(raw, Number(raw), [])
  const bare = raw.replace(NOTE_MARKS, '')
  if (NOTE_NUMBER.test(bare)) return unreadable(raw)
  const text = plainText(bare)
  if (text === '') return { raw, value: null, semantic: 'empty', marks: [] }
  if (NOT_APPLICABLE.test(text)) return { raw, value: null, semantic: 'notApplicable', marks: [] }
  const number = withoutRemark(text)
  const read =
    type.kind === 'money' ? readMoney(raw, number.text, type.unit) : readInteger(raw, number.text, type.kind === 'sint')
  if (read.value === null) return read
  const marks = bare === raw ? number.marks : [...number.marks.filter((mark) => mark !== 'remark'), 'remark' as const]
  return { ...read, marks: [...read.marks, ...marks] }
}

/** The value without the marks, as stored. */
export function toCellValue(type: CellType, raw: string): CellValue {
  const { value, semantic } = readCell(type, raw)
  return { raw, value, semantic }
}

/** A number as a cell, however large: sums over many reports are not bound by what one report may state. */
export function cellFromNumber(type: CellType, value: number): CellValue {
  return { raw: formatNumber(type, value), value, semantic: value === 0 ? 'zero' : 'number' }
}

/**
 * A computed value as a cell of the form, e.g. a total filled in by the editor. A number beyond the largest a cell may hold
 * stays as its digits and is no number: the form refuses it like a typed one (NM-01), and nothing is summed over it.
 */
export function cellWithinLimit(type: CellType, value: number): CellValue {
  const largest = type.kind === 'money' ? LARGEST_FEN : LARGEST_COUNT
  const cell = cellFromNumber(type, value)
  return Math.abs(value) <= largest ? cell : { raw: cell.raw, value: null, semantic: 'text' }
}

/** A value as plain digits in the cell's own unit: `12`, `-3`, `286576.5`. */
export function formatNumber(type: CellType, value: number): string {
  return type.kind === 'money' ? decimalFromFen(value, type.unit) : String(value)
}

/** A value as people read it, with thousands separators from five digits on: `11,398,889`. */
export function displayNumber(type: CellType, value: number): string {
  const [whole = '', fraction] = formatNumber(type, value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
