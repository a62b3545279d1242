import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildXlsx, type TestSheet } from '../../testing/build-xlsx.ts'
import { cellLocator, lineText } from '../raw-document.ts'
import { readXlsx } from './read-xlsx.ts'

const read = (...sheets: TestSheet[]) => readXlsx(buildXlsx(sheets), 'a.xlsx')
const linesOf = (...sheets: TestSheet[]) => read(...sheets).lines.map((line) => `${line.kind}: ${lineText(line)}`)

describe('readXlsx', () => {
  it('gives values as they are shown, each with sheet and address', () => {
    const rows = [
      ['表', '甲', '乙'],
      ['规章', [12, '0"件"'], { formula: 'B2+1', value: 3.0000000000000004 }],
    ] as const
    const { lines } = read({ name: '表二', rows: [[], ...rows] })
    expect(lines.map(lineText)).toEqual(['表 | 甲 | 乙', '规章 | 12件 | 3'])
    expect(cellLocator(lines[1]!, 1)).toBe('sheet 表二, B3')
    expect(lines[1]!.locator).toBe('sheet 表二, row 3')
  })

  it('shows a formula that has no result, which is neither blank nor a number', () => {
    expect(linesOf({ name: 'a', rows: [['规章', { formula: 'SUM(B2:B9)' }]] })).toEqual(['row: 规章 | =SUM(B2:B9)'])
  })

  it('takes a cell that refers to no text for blank, not for the first text of the workbook', () => {
    const built = unzipSync(
      buildXlsx([
        {
          name: 'a',
          rows: [
            ['5', '规章', 1],
            ['甲', '乙', 2],
          ],
        },
      ]),
    )
    const name = Object.keys(built).find((one) => one.endsWith('sheet1.xml'))!
    const sheet = strFromU8(built[name]!).replace('</row>', '<c r="D1" t="s"><v></v></c><c r="E1" t="b"/></row>')
    const { lines } = readXlsx(zipSync({ ...built, [name]: strToU8(sheet) }), 'a.xlsx')
    expect(lines.map(lineText)).toEqual(['5 | 规章 | 1', '甲 | 乙 | 2'])
  })

  it('gives merged cells their spans and keeps blank cells of a table', () => {
    const { lines } = read({
      name: 'a',
      rows: [
        ['甲', '乙', null, '丁'],
        [null, '1', null, '3'],
      ],
      merges: ['A1:A2', 'B1:C1'],
    })
    const cells = lines.map((line) =>
      line.cells.map((one) => `${one.text}@${one.column} ${one.colSpan}x${one.rowSpan}`),
    )
    expect(cells).toEqual([
      ['甲@1 1x2', '乙@2 2x1', '丁@4 1x1'],
      ['1@2 1x1', '@3 1x1', '3@4 1x1'],
    ])
  })

  it('keeps the row below a head that nobody filled in, and invents none', () => {
    const rowsOf = (...rows: (string | null)[][]) =>
      read({ name: 'a', rows }).lines.map(({ locator, cells }) => [
        locator,
        cells.map(({ address }) => address).join(' '),
      ])
    const head = ['甲', '乙', '丙']
    expect(rowsOf(head)).toEqual([
      ['sheet a, row 1', 'A1 B1 C1'],
      ['sheet a, row 2', 'A2 B2 C2'],
    ])
    expect(rowsOf(head, ['1', null, '2'])).toHaveLength(2)
    expect(rowsOf(head, ['规章', null, null])).toHaveLength(2)
    expect(rowsOf(head, ['一、总体情况说明。'])).toHaveLength(2)
  })

  it('keeps prose in wide cells as paragraphs and a row that nobody filled in as a row', () => {
    const rows = [
      ['一、总体情况'],
      ['我局认真落实条例。\n做到应公开尽公开。'],
      [],
      ['二、主动公开'],
      ['项目', '数量', '金额'],
      ['规章'],
      ['规范性文件'],
      ['收费', 3, 4],
    ]
    expect(linesOf({ name: 'a', rows, merges: ['A1:C1', 'A2:C2', 'A4:C4'] })).toEqual([
      'paragraph: 一、总体情况',
      'paragraph: 我局认真落实条例。',
      'paragraph: 做到应公开尽公开。',
      'row: 二、主动公开',
      'row: 项目 | 数量 | 金额',
      'row: 规章',
      'row: 规范性文件',
      'row: 收费 | 3 | 4',
    ])
    expect(read({ name: 'a', rows, merges: ['A4:C4'] }).lines.at(-3)!.cells).toHaveLength(3)
  })

  it('leaves hidden sheets, rows and columns out and says so', () => {
    const rows = [['甲', 'x', '1'], ['隐', 'x', '2'], [], ['乙', 'x', '3']]
    const sheet = { name: '显', rows, hiddenRows: [2, 3], hiddenColumns: [2] }
    const document = read(sheet, { name: '底稿', rows, isHidden: true })
    expect(document.lines.map(lineText)).toEqual(['甲 | 1', '乙 | 3'])
    expect(document.hidden).toEqual({ sheets: ['底稿'], rows: 1, columns: 1 })
  })

  it('shows a merged cell whose first row is hidden in the next one', () => {
    const rows = [
      ['甲', '1'],
      [null, '2'],
      [null, '3'],
    ]
    expect(linesOf({ name: 'a', rows, merges: ['A1:A3'], hiddenRows: [1] })).toEqual(['row: 甲 | 2', 'row: 3'])
  })
})
