import { describe, expect, it } from 'vitest'
import { formatListNumber } from './number-formats.ts'

describe('formatListNumber', () => {
  it.each([
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 12, '十二'],
    ['chineseCountingThousand', 20, '二十'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 1020, '一千零二十'],
    ['japaneseCounting', 23, '二十三'],
    ['ideographDigital', 10, '一〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalEnclosedCircle', 10, '⑩'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedFullstop', 1, '⒈'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 3, '03'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 28, 'bb'],
    ['someFormatOfTomorrow', 7, '7'],
    ['chineseCounting', 0, '0'],
  ])('writes %s %d as %s', (format, number, text) => expect(formatListNumber(format, number)).toBe(text))
})
