import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildXlsx, type TestSheet } from '../../testing/build-xlsx.ts'
import { cellLocator, lineText } from '../raw-document.ts'
import { readXlsx } from './read-xlsx.ts'

const read = (...sheets: TestSheet[]) => readXlsx(buildXlsx(sheets), 'a.xlsx')
const linesOf = (...sheets: TestSheet[]) => read(...sheets).lines.map((line) => `${line.kind}: ${lineText(line)}`)

const CHANGED_TEXT =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>8</t></r><r><rPr><strike/></rPr><t>9</t></r><r><rPr><b/></rPr><t>12</t></r></si></sst>'
const SHARED_STRINGS =
  '<Relationship Id="strings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>'

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

  it('leaves out what stands in a cell crossed out by its style', () => {
    const rows = [
      ['规章', { struck: 9 }, 12, [3, '0"件"']],
      ['规范性文件', 1, 2, 3],
    ] as const
    const [line] = read({ name: 'a', rows }).lines
    expect(line!.cells.map(({ text }) => text)).toEqual(['规章', '', '12', '3件'])
  })

  it('keeps what the parts of a text in such a cell say of themselves', () => {
    const built = unzipSync(buildXlsx([{ name: 'a', rows: [['规章', { struck: 0 }]] }]))
    const parts = { ...built, 'xl/sharedStrings.xml': strToU8(CHANGED_TEXT) }
    const sheet = strFromU8(built['xl/worksheets/sheet1.xml']!).replace('s="1"', 's="1" t="s"')
    const related = strFromU8(built['xl/_rels/workbook.xml.rels']!).replace('</Relationships>', `${SHARED_STRINGS}$&`)
    const bytes = zipSync({
      ...parts,
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      'xl/_rels/workbook.xml.rels': strToU8(related),
    })
    expect(readXlsx(bytes, 'a.xlsx').lines.map(lineText)).toEqual(['规章 | 12'])
  })

  it('leaves crossed-out parts of a text out where the cell itself holds it', () => {
    const built = unzipSync(buildXlsx([{ name: 'a', rows: [['规章', '@']] }]))
    const runs = '<r><rPr><strike/></rPr><t>9</t></r><r><t>12</t></r>'
    const sheet = strFromU8(built['xl/worksheets/sheet1.xml']!).replace(/<t [^>]*>@<\/t>/, runs)
    const bytes = zipSync({ ...built, 'xl/worksheets/sheet1.xml': strToU8(sheet) })
    expect(readXlsx(bytes, 'a.xlsx').lines.map(lineText)).toEqual(['规章 | 12'])
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
