import { describe, expect, it } from 'vitest'
import { showGeneral, showNumber } from './show-number.ts'

describe('showNumber', () => {
  it.each([
    [12, '0"件"', '12件'],
    [12, '0!件', '12件'],
    [12, 'General"件"', '12件'],
    [12, 'G/通用格式"件"', '12件'],
    [1234567.5, '#,##0.00', '1,234,567.50'],
    [286576, '"¥"#,##0.00', '¥286,576.00'],
    [286576, '[$￥-804]#,##0.00', '￥286,576.00'],
    [28.65, '0.0"万元"', '28.7万元'],
    [1.005, '0.00', '1.01'],
    [0.125, '0.00%', '12.50%'],
    [0.07, '0%', '7%'],
    [12.6, '0', '13'],
    [5, '0_ ', '5'],
    [5, '0.##', '5'],
    [0.5, '#.##', '.5'],
    [7, '000', '007'],
    [-3, '0_);[Red]\\(0\\)', '(3)'],
    [-3, '0', '-3'],
    [-0.2, '0', '0'],
    [3, '"增"0"件";"减"0"件"', '增3件'],
    [-3, '"增"0"件";"减"0"件"', '减3件'],
    [12_345, '[>=10000]0.0,"千";0', '12.3千'],
    [12, '[DBNum1][$-804]General', '十二'],
    [12, '@', '12'],
    [45_000, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
    [45_000.5, 'yyyy/m/d h:mm', '2023/3/15 12:00'],
    [45_000.75, '上午/下午h"时"mm"分"', '下午6时00分'],
    [1.5, '[h]:mm', '36:00'],
    [1, 'yyyy/m/d', '1900/1/1'],
  ])('shows %d by %s as %s', (value, code, shown) => expect(showNumber(value, code, false)).toBe(shown))

  it('counts days from 1904 where the workbook does', () => {
    expect(showNumber(43_538, 'yyyy/m/d', true)).toBe('2023/3/15')
  })

  it.each([
    [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
    [0, '0;-0;;@'],
    [0, '#'],
    [0, '""'],
  ])('says %d although %s would print a dash or nothing', (value, code) =>
    expect(showNumber(value, code, false)).toBe(String(value)),
  )
})

describe('showGeneral', () => {
  it.each([
    [3.0000000000000004, '3'],
    [1.0000000001, '1'],
    [0.1 + 0.2, '0.3'],
    [286_576.1, '286576.1'],
    [123_456_789_012, '123456789012'],
    [-0, '0'],
  ])('shows %d as %s', (value, shown) => expect(showGeneral(value)).toBe(shown))
})
