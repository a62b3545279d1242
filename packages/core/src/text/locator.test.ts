import { describe, expect, it } from 'vitest'
import { locatorsText, locatorText } from './locator.ts'

describe('locatorText', () => {
  it.each([
    ['table 2, row 5, column 3', '第2张表第5行第3列'],
    ['line 31, cell 2', '第31行第2格'],
    ['line 2, characters 10-12, cell 2', '第2行第10至12字第2格'],
    ['paragraph 4', '第4段'],
    ['sheet 表三, B5', '工作表“表三”B5'],
    ['page 4, table 3, row 4, column 5, box 77 446 27 12', '第4页第3张表第4行第5列'],
    ['page 3, box 120 310 42 12', '第3页（距左 120、距上 310）'],
  ])('says %s as %s', (locator, words) => {
    expect(locatorText(locator)).toBe(words)
  })
})

describe('locatorsText', () => {
  it('names cells of one row together, each place once, and says when there are more', () => {
    const row = (column: number, line = 4) => `page 4, table 3, row ${line}, column ${column}, box 77 446 27 12`
    expect(locatorsText([row(1), row(2), row(2), row(5)], 3)).toEqual({
      text: '第4页第3张表第4行第1、2、5列',
      more: false,
    })
    expect(locatorsText(['line 3', row(1), row(2, 5), row(1, 6)], 2)).toEqual({
      text: '第3行；第4页第3张表第4行第1列',
      more: true,
    })
    expect(locatorsText([], 2)).toEqual({ text: '', more: false })
  })
})
