import { describe, expect, it } from 'vitest'
import { parseChineseNumeral, readNumbers } from './chinese-number.ts'

const read = (text: string) => readNumbers(text).map(({ value, unit }) => [value, unit])

describe('parseChineseNumeral', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十一', 21],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两千三百', 2300],
    ['三万五千', 35_000],
    ['一万', 10_000],
    ['一亿二千万', 120_000_000],
    ['二〇二〇', 2020],
    ['〇', 0],
    ['两', 2],
  ])('reads %s as %d', (text, value) => expect(parseChineseNumeral(text)).toBe(value))

  it('refuses what is no numeral', () => expect(parseChineseNumeral('一是')).toBeNull())
})

describe('readNumbers', () => {
  it.each<[string, [number, string][]]>([
    ['收到申请95件', [[95, '件']]],
    [
      '收到申请９５件，办结 98 件',
      [
        [95, '件'],
        [98, '件'],
      ],
    ],
    ['主动公开1,234条', [[1234, '条']]],
    ['主动公开1.2万条', [[12_000, '条']]],
    ['公开三万五千条', [[35_000, '条']]],
    ['答复两件', [[2, '件']]],
    ['占百分之五十', [[50, '%']]],
    ['占42.86%', [[42.86, '%']]],
    ['收取0.038万元', [[380, '元']]],
    [
      '复议 134 件，诉讼 57 件',
      [
        [134, '件'],
        [57, '件'],
      ],
    ],
    [
      '自然人95，法人103',
      [
        [95, ''],
        [103, ''],
      ],
    ],
    ['一是加强领导，二是完善制度', []],
    ['党的十九大以来', []],
    ['依照条例第五十条和第20条', []],
    [
      '2024年收到12份',
      [
        [2024, '年'],
        [12, '份'],
      ],
    ],
  ])('reads %s', (text, numbers) => expect(read(text)).toEqual(numbers))

  it('says where a number stands', () => {
    const text = '共收到申请２１件，涉及83个事项'
    const [first, second] = readNumbers(text)
    expect(text.slice(first!.start, first!.end)).toBe('２１件')
    expect(text.slice(second!.start, second!.end)).toBe('83个')
  })

  it.each(['约30件', '30余件', '近百条', '十余件', '数十件'])('marks %s as approximate', (text) =>
    expect(readNumbers(text).map((number) => number.approximate)).toEqual([true]),
  )

  it('does not take 网上 or 申请数 before a number for an approximation', () =>
    expect(readNumbers('网上5件，申请数6件').some((number) => number.approximate)).toBe(false))
})
