const DIGITS = [...'〇一二三四五六七八九']
const FORMAL_DIGITS = [...'零壹贰叁肆伍陆柒捌玖']
const STEMS = [...'甲乙丙丁戊己庚辛壬癸']
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥']
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 二十一, 一百零五: below ten thousand, as lists count. */
function counting(number: number, digits: readonly string[], [ten, hundred, thousand]: readonly string[]): string {
  let text = ''
  let rest = number
  for (const [unit, word] of [
    [1000, thousand!],
    [100, hundred!],
    [10, ten!],
    [1, ''],
  ] as const) {
    const digit = Math.floor(rest / unit)
    rest %= unit
    if (digit === 0) {
      if (text !== '' && rest > 0 && !text.endsWith('零')) text += '零'
    } else text += (unit === 10 && digit === 1 && text === '' && digits === DIGITS ? '' : digits[digit]!) + word
  }
  return text
}

const chinese = (number: number) => counting(number, DIGITS, ['十', '百', '千'])
const formal = (number: number) => counting(number, FORMAL_DIGITS, ['拾', '佰', '仟'])
const byDigit = (number: number) => [...String(number)].map((digit) => DIGITS[Number(digit)]!).join('')
const fullWidth = (number: number) =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const among = (signs: readonly string[]) => (number: number) => signs[number - 1] ?? String(number)
/** One of a row of characters such as ① to ⑳, or the plain number beyond its end. */
const from = (first: number, most: number) => (number: number) =>
  number >= 1 && number <= most ? String.fromCodePoint(first + number - 1) : String(number)

function roman(number: number): string {
  let rest = number
  let text = ''
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters
      rest -= value
    }
  return text
}

/** a…z, then aa, bb: the letter is doubled, not carried. */
const letters = (number: number) => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  koreanDigital2: byDigit,
  ideographDigital: byDigit,
  japaneseDigitalTenThousand: byDigit,
  taiwaneseDigital: byDigit,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  japaneseLegal: formal,
  ideographTraditional: among(STEMS),
  ideographZodiac: among(BRANCHES),
  ideographEnclosedCircle: from(0x3280, 10),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: from(0x2460, 20),
  decimalEnclosedCircleChinese: from(0x2460, 20),
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
}
/** Largest number that is spelt out; beyond it, and in formats we do not know, the plain number is given. */
const LARGEST = 9999

/** The number of a list item as its format prints it, by the names of ECMA-376 part 1, 17.18.59. */
export function formatListNumber(format: string, number: number): string {
  const write = FORMATS[format]
  return write === undefined || number < 1 || number > LARGEST ? String(number) : write(number)
}
