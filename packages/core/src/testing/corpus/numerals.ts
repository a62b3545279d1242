const DIGITS = '零一二三四五六七八九'
const UNITS = ['', '十', '百', '千'] as const

/** A number below ten thousand in Chinese numerals, as people write it: 12 十二, 105 一百零五. */
export function chineseNumeral(value: number): string {
  if (value === 0) return '零'
  const digits = [...String(value)].map(Number)
  let text = ''
  digits.forEach((digit, place) => {
    const unit = UNITS[digits.length - 1 - place] ?? ''
    if (digit !== 0) text += `${text !== '' && digits[place - 1] === 0 ? '零' : ''}${DIGITS[digit]}${unit}`
  })
  return text.replace(/^一十/, '十')
}

/** Ways in which reports print their numbers. */
export const NUMBER_STYLES = ['plain', 'spaced', 'comma', 'wide', 'chinese'] as const
export type NumberStyle = (typeof NUMBER_STYLES)[number]

/** A number as a text of that style prints it; Chinese numerals are used up to 99. */
export function printNumber(value: number, style: NumberStyle): string {
  if (style === 'spaced') return ` ${value} `
  if (style === 'comma') return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
  if (style === 'wide')
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return style === 'chinese' && value <= 99 ? chineseNumeral(value) : String(value)
}
