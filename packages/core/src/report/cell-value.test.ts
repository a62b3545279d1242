import { describe, expect, it } from 'vitest'
import { itemsChange, pieces, tenThousandYuan, yuan, type CellType } from '../definition/cell-type.ts'
import { cellFromNumber, cellWithinLimit, displayNumber, formatNumber, readCell, toCellValue } from './cell-value.ts'

type Row = [type: CellType, raw: string, value: number | null, semantic: string, marks: string[]]
const rows: Row[] = [
  [pieces, '０', 0, 'zero', []],
  [pieces, '１２', 12, 'number', []],
  [pieces, '1,234', 1234, 'number', []],
  [pieces, '1，234', 1234, 'number', []],
  [pieces, ' 12 ', 12, 'number', []],
  [pieces, '\u00a012\u3000', 12, 'number', []],
  [pieces, '55件', 55, 'number', ['unit']],
  [pieces, '12个', 12, 'number', ['unit']],
  [pieces, '3项', 3, 'number', ['unit']],
  [itemsChange, '增2件', 2, 'number', ['sign', 'unit']],
  [itemsChange, '+2', 2, 'number', ['sign']],
  [itemsChange, '增加2', 2, 'number', ['sign']],
  [itemsChange, '减3', -3, 'number', ['sign']],
  [itemsChange, '-3', -3, 'number', []],
  [itemsChange, '－3', -3, 'number', []],
  [itemsChange, '减少3件', -3, 'number', ['sign', 'unit']],
  [itemsChange, '-0', 0, 'zero', []],
  [itemsChange, '无变化', 0, 'zero', ['sign']],
  [itemsChange, '持平', 0, 'zero', ['sign']],
  [itemsChange, '±0', 0, 'zero', ['sign']],
  [yuan, '286576元', 28_657_600, 'number', ['unit']],
  [yuan, '286,576.5', 28_657_650, 'number', []],
  [yuan, '28.66万元', 28_660_000, 'number', ['unit', 'converted']],
  [tenThousandYuan, '380元', 38_000, 'number', ['unit', 'converted']],
  [tenThousandYuan, '0.038', 38_000, 'number', []],
  [tenThousandYuan, '0.038万元', 38_000, 'number', ['unit']],
  [tenThousandYuan, '零', 0, 'zero', ['chineseNumber']],
  [pieces, '〇', 0, 'zero', ['chineseNumber']],
  [pieces, '零', 0, 'zero', ['chineseNumber']],
  [pieces, '0件', 0, 'zero', ['unit']],
  [pieces, '零件', 0, 'zero', ['unit', 'chineseNumber']],
  [pieces, '三', 3, 'number', ['chineseNumber']],
  [pieces, '二十一件', 21, 'number', ['chineseNumber', 'unit']],
  [itemsChange, '减三项', -3, 'number', ['sign', 'chineseNumber', 'unit']],
  [pieces, '22（其中修订 16 件）', 22, 'number', ['remark']],
  [pieces, '22件(含废止1件)', 22, 'number', ['remark', 'unit']],
  [pieces, '22（件）', 22, 'number', ['unit']],
  [tenThousandYuan, '3.5（万元）', 3_500_000, 'number', ['unit']],
  [yuan, '100（含税）', 10_000, 'number', ['remark']],
  [pieces, '25¹', 25, 'number', ['remark']],
  [pieces, '25①', 25, 'number', ['remark']],
  [pieces, '25件₂', 25, 'number', ['unit', 'remark']],
  [pieces, '25 *', 25, 'number', ['remark']],
  [pieces, '0.0', 0, 'zero', []],
  [pieces, '12.00', 12, 'number', []],
  [pieces, '12.0件', 12, 'number', ['unit']],
  [itemsChange, '-3.0', -3, 'number', []],
  [tenThousandYuan, '1.2亿元', 12_000_000_000, 'number', ['unit', 'converted']],
  [tenThousandYuan, '￥12.5万', 12_500_000, 'number', ['unit']],
  [yuan, '人民币3.2万元整', 3_200_000, 'number', ['unit', 'converted']],
  [pieces, '', null, 'empty', []],
  [pieces, '\u00a0', null, 'empty', []],
  [pieces, '  \t　', null, 'empty', []],
  ...['/', '-', '—', '——', '无', 'N/A', '不适用'].map((raw): Row => [pieces, raw, null, 'notApplicable', []]),
  [itemsChange, '-', null, 'notApplicable', []],
  [yuan, '无', null, 'notApplicable', []],
  ...[
    '一',
    '22(16)',
    '0（五）',
    '约30（件）',
    '12.5',
    '约30',
    '10余',
    '详见附表',
    '-3',
    '增2',
    '1,23',
    '①',
    '²5',
    '1²5',
    '½',
    '1.000',
    '*',
  ].map((raw): Row => [pieces, raw, null, 'text', []]),
  [yuan, '12.345', null, 'text', []],
  [yuan, '-5', null, 'text', []],
  [tenThousandYuan, '0.0000001', null, 'text', []],
  [pieces, '1000000000', null, 'text', ['tooLarge']],
  [yuan, '1000000000001', null, 'text', ['tooLarge']],
]

describe('readCell', () => {
  it.each(rows)('reads %o “%s” as %s, %s', (type, raw, value, semantic, marks) => {
    const { value: read, semantic: meant, marks: set } = readCell(type, raw)
    expect({ read, meant, set: [...set].toSorted() }).toEqual({ read: value, meant: semantic, set: marks.toSorted() })
  })

  it('keeps what was typed', () => expect(toCellValue(pieces, ' 55件 ').raw).toBe(' 55件 '))
})

describe('cellWithinLimit', () => {
  it('holds a number up to the largest and only the digits of a larger one', () => {
    expect(cellWithinLimit(pieces, 999_999_999)).toEqual(cellFromNumber(pieces, 999_999_999))
    expect(cellWithinLimit(pieces, 1_000_000_000)).toEqual({ raw: '1000000000', value: null, semantic: 'text' })
  })

  it('takes an amount in fen, whatever its unit', () =>
    expect(cellWithinLimit(tenThousandYuan, 38_000)).toEqual({ raw: '0.038', value: 38_000, semantic: 'number' }))
})

describe('cellFromNumber', () => {
  it('writes a total as it would be typed', () => {
    expect(cellFromNumber(pieces, 0)).toEqual({ raw: '0', value: 0, semantic: 'zero' })
    expect(cellFromNumber(tenThousandYuan, 38_000)).toEqual({ raw: '0.038', value: 38_000, semantic: 'number' })
  })
})

describe('formatNumber and displayNumber', () => {
  it.each([
    [pieces, 11_398_889, '11398889', '11,398,889'],
    [itemsChange, -3, '-3', '-3'],
    [yuan, 28_657_650, '286576.5', '286,576.5'],
    [tenThousandYuan, 316_441_000_000, '316441', '316,441'],
  ] as const)('%o %d', (type, value, plain, shown) => {
    expect(formatNumber(type, value)).toBe(plain)
    expect(displayNumber(type, value)).toBe(shown)
  })
})
