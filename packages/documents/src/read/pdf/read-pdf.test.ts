import { AppError } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { grid, picture, put, putDown, putTurned, rule, smallPdf, type SmallPage } from '../../testing/small-pdf.ts'
import { readPdf } from './read-pdf.ts'
import { cellLocator } from '../raw-document.ts'

const read = (...pages: SmallPage[]) => readPdf(smallPdf(pages), 'a.pdf')
const linesOf = async (...pages: SmallPage[]) =>
  (await read(...pages)).lines.map(({ kind, cells }) =>
    kind === 'row' ? cells.map(({ text }) => text).join(' | ') : cells[0]!.text,
  )
const codeOf = async (reading: Promise<unknown>) => {
  try {
    await reading
    return 'read'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

// Three columns, three rows: the first row is one cell, the first column of the others another.
const XS = [100, 200, 300, 400]
const MERGED = `${grid(XS, [600, 640, 680])}${rule(100, 720, 400, 720)}${rule(100, 680, 100, 720)}${rule(400, 680, 400, 720)}`

describe('readPdf, on ruled tables', () => {
  it('gives cells with their spans and places, whatever the order in which they were drawn', async () => {
    const words = [put(320, 610, '5'), put(220, 650, '自 然 人'), put(210, 695, '申请人情况'), put(110, 610, '（一）')]
    const { lines } = await read({ content: MERGED + words.join('') })
    expect(lines.map((line) => line.cells.map(({ text, column, colSpan }) => [text, column, colSpan]))).toEqual([
      [['申请人情况', 1, 3]],
      [
        ['', 1, 1],
        ['自 然 人', 2, 1],
        ['', 3, 1],
      ],
      [
        ['（一）', 1, 1],
        ['', 2, 1],
        ['5', 3, 1],
      ],
    ])
    expect(cellLocator(lines[2]!, 2)).toBe('page 1, table 1, row 3, column 3, box 300 202 100 40')
  })

  it('joins fields without a line between them downwards too', async () => {
    const open = `${rule(100, 600, 300, 600)}${rule(200, 640, 300, 640)}${rule(100, 680, 300, 680)}${[100, 200, 300].map((x) => rule(x, 600, x, 680)).join('')}`
    const { lines } = await read({ content: open + put(110, 635, '合计') + put(210, 650, '1') + put(210, 610, '2') })
    expect(lines[0]!.cells.map(({ text, rowSpan }) => [text, rowSpan])).toEqual([
      ['合计', 2],
      ['1', 1],
    ])
  })

  it('reads words set downwards, turned, drawn twice, and raised marks for what they are', async () => {
    const content = [
      grid([100, 200, 300, 400, 500], [600, 720]),
      putDown(150, 715, '本年度办理'),
      putTurned([0, 1, -1, 0, 250, 620], '不予公开'),
      put(310, 650, '21') + put(310.3, 650, '21'),
      put(410, 650, '21') + put(422, 656, '1', 6),
    ]
    expect(await linesOf({ content: content.join('') })).toEqual(['本年度办理 | 不予公开 | 21 | 21¹'])
  })

  it('takes a number broken at the side of its cell for one, and two numbers for two', async () => {
    const content = `${grid([100, 135, 200], [600, 680])}${put(106, 650, '2865')}${put(106, 635, '76')}${put(140, 650, '12')}${put(140, 635, '3')}`
    expect(await linesOf({ content })).toEqual(['286576 | 12\n3'])
  })

  it('makes no table of a frame or of a cell that holds a page of text', async () => {
    const sentence = '依法公开政府信息。'.repeat(6)
    const text = Array.from({ length: 12 }, (_, index) => put(60, 760 - index * 20, sentence, 8)).join('')
    expect(
      (await read({ content: grid([50, 550], [500, 800]) + text })).lines.every(({ kind }) => kind !== 'row'),
    ).toBe(true)
    const twoCells = grid([50, 540, 560], [500, 800]) + text + put(542, 700, '注')
    expect((await read({ content: twoCells })).lines.every(({ kind }) => kind !== 'row')).toBe(true)
  })
})

describe('readPdf, on tables that go on over the page', () => {
  const above = (rows: string) => ({ content: grid([100, 200, 300], [40, 80, 120]) + rows })
  const below = (rows: string) => ({ content: grid([100, 200, 300], [720, 760, 800]) + rows })

  it('leaves out rows repeated as a head and counts on', async () => {
    const head = (y: number) => put(110, y, '信息内容') + put(210, y, '数量')
    const { lines } = await read(
      above(head(90) + put(110, 50, '规章') + put(210, 50, '1')),
      below(head(770) + put(110, 730, '规范性文件') + put(210, 730, '2')),
    )
    expect(lines.map(({ locator, cells }) => [locator, ...cells.map(({ text }) => text)])).toEqual([
      ['page 1, table 1, row 1', '信息内容', '数量'],
      ['page 1, table 1, row 2', '规章', '1'],
      ['page 2, table 1, row 3', '规范性文件', '2'],
    ])
  })

  it('puts a row together that was cut', async () => {
    const pages = [
      above(put(110, 90, '规章') + put(210, 90, '1') + put(104, 50, '其他对外管理服务') + put(210, 50, '7')),
      below(put(130, 770, '事项') + put(110, 730, '行政许可') + put(210, 730, '2')),
    ]
    expect(await linesOf(...pages)).toEqual(['规章 | 1', '其他对外管理服务\n事项 | 7', '行政许可 | 2'])
  })

  it('does not take a row without values for the rest of another', async () => {
    const pages = [
      above(put(110, 90, '规章') + put(210, 90, '1') + put(110, 50, '行政处罚') + put(210, 50, '7')),
      below(put(110, 770, '行政强制') + put(110, 730, '行政许可') + put(210, 730, '2')),
    ]
    expect(await linesOf(...pages)).toEqual(['规章 | 1', '行政处罚 | 7', '行政强制 | ', '行政许可 | 2'])
  })
})

describe('readPdf, on tables without lines', () => {
  const row = (y: number, ...values: string[]) => values.map((value, index) => put(300 + index * 60, y, value)).join('')
  const head = put(290, 720, '自然') + put(290, 706, '人') + put(350, 713, '企业') + put(410, 713, '总计')

  it('tells columns by what is lined up, and labels of several lines by where values stand beside them', async () => {
    const body = [
      put(100, 680, '1.属于国家秘密') + row(680, '1', '2', '3'),
      put(100, 656, '2.其他法律行政法规') + row(648, '4', '', '6') + put(100, 640, '禁止公开'),
      put(100, 616, '3.其他') + row(616, '7', '8', '9'),
    ]
    const { lines } = await read({ content: head + body.join('') })
    expect(lines.map((line) => line.cells.map(({ text }) => text))).toEqual([
      ['自然\n人', '企业', '总计'],
      ['1.属于国家秘密', '1', '2', '3'],
      ['2.其他法律行政法规\n禁止公开', '4', '', '6'],
      ['3.其他', '7', '8', '9'],
    ])
    expect(lines[2]!.cells[2]).toMatchObject({ column: 3 })
    expect(cellLocator(lines[3]!, 1)).toMatch(/^page 1, table 1, row 4, column \d+, box 3\d\d 2\d\d /)
  })

  it('leaves the label open where rows without values could make it another', async () => {
    const body = put(100, 680, '规章') + put(100, 656, '行政许可') + row(656, '1', '2', '3') + put(100, 632, '行政处罚')
    const more = put(100, 608, '行政强制') + row(608, '4', '5', '6') + put(100, 584, '其他') + row(584, '7', '8', '9')
    expect(await linesOf({ content: body + more })).toEqual([
      '规章',
      '行政许可 | 1 | 2 | 3',
      '行政处罚',
      '行政强制 | 4 | 5 | 6',
      '其他 | 7 | 8 | 9',
    ])
  })

  it('takes rows that are ruled but not parted into columns for such a table', async () => {
    const rules =
      [590, 630, 670, 710].map((y) => rule(90, y, 500, y)).join('') + rule(90, 590, 90, 710) + rule(500, 590, 500, 710)
    const body = [690, 650, 610].map((y, index) => put(100, y, `${index + 1}.事项`) + row(y, '1', '2', '3')).join('')
    expect(await linesOf({ content: rules + body })).toEqual([
      '1.事项 | 1 | 2 | 3',
      '2.事项 | 1 | 2 | 3',
      '3.事项 | 1 | 2 | 3',
    ])
  })

  it('sees no table in sentences with numbers', async () => {
    const words = ['2023年共受理申请 21 件，办结 20 件', '其中予以公开 4 件，不予公开 3 件', '结转下年度 1 件，未收费']
    expect(await linesOf({ content: words.map((text, index) => put(100, 700 - index * 40, text)).join('') })).toEqual(
      words,
    )
  })
})

describe('readPdf, on pages that are turned', () => {
  const upright = grid([100, 200, 300], [600, 640]) + put(110, 610, '规章') + put(210, 610, '12')

  it('reads a page as it is shown and says where it is shown there', async () => {
    const { lines } = await read({ content: upright, rotate: 90 })
    expect(lines[0]!.cells.map(({ text }) => text)).toEqual(['规章', '12'])
    expect(lines[0]!.cells[0]!.box).toEqual({ page: 1, left: 600, top: 100, width: 40, height: 100 })
  })

  it.each([
    ['upwards', '0 1 -1 0 842 0'],
    ['downwards', '0 -1 1 0 -100 595'],
  ])('reads a table printed sideways, %s', async (_, matrix) => {
    const { lines } = await read({ content: `q ${matrix} cm ${upright} Q` })
    expect(lines[0]!.cells.map(({ text }) => text)).toEqual(['规章', '12'])
    // The box is where the page shows the cell: higher than wide, since it lies on its side.
    expect(lines[0]!.cells[0]!.box).toMatchObject({ page: 1, width: 40, height: 100 })
    expect(lines[0]!.cells[0]!.box!.top).toBeGreaterThan(0)
  })
})

describe('readPdf, on words outside of tables', () => {
  const full = '依法公开政府信息，方便群众查询和监督，落实各项制度，'

  it('knows a line pulled apart to reach both margins from words set apart', async () => {
    const apart = (y: number, step: number, words: string) =>
      [...words].map((character, index) => put(72 + index * step, y, character)).join('')
    const words = '报告电子版可在门户网站查阅'
    expect(await linesOf({ content: apart(700, 20, words) })).toEqual([words])
    expect(await linesOf({ content: `${put(72, 700, '报告电子版')}${put(200, 700, '可在门户网站查阅')}` })).toEqual([
      '报告电子版 可在门户网站查阅',
    ])
  })

  it('joins lines to paragraphs by indents and line ends, over pages too', async () => {
    const one = put(124, 700, full.slice(2)) + put(100, 680, full) + put(100, 660, '取得成效。')
    const two = put(124, 640, full.slice(2)) + put(100, 620, full)
    const three = put(100, 760, '继续改进。') + put(124, 740, '一、总体情况')
    expect(await linesOf({ content: one + two }, { content: three })).toEqual([
      `${full.slice(2)}${full}取得成效。`,
      `${full.slice(2)}${full}继续改进。`,
      '一、总体情况',
    ])
  })

  it('drops headers and page numbers, and nothing that only looks like them', async () => {
    const page = (number: number, words: string) => ({
      content: put(100, 810, '安澜县林业局') + put(200, 500, words) + put(280, 40, `— ${number} —`),
    })
    const read3 = await read(page(1, '甲'), page(2, '乙'), page(3, '丙'))
    expect(read3.lines.map(({ cells }) => cells[0]!.text)).toEqual(['甲', '乙', '丙'])
    expect(read3.leftOut?.furniture).toBe(6)
    expect(await linesOf({ content: put(100, 500, '安澜县') + put(280, 60, '2023') })).toEqual(['安澜县', '2023'])
  })

  it('leaves out what is drawn askew over the page', async () => {
    const watermark = putTurned([0.7, 0.7, -0.7, 0.7, 200, 300], '内部资料')
    expect(await linesOf({ content: put(100, 500, '规章') + watermark })).toEqual(['规章'])
  })
})

describe('readPdf, on what it cannot read', () => {
  it('says that a scanned file holds only pictures, with recognised text under them too', async () => {
    const scan = picture(0, 0, 595, 842)
    expect(await codeOf(read({ content: scan }, { content: scan }))).toBe('FILE_PICTURES_ONLY')
    const recognised = `BT 3 Tr ET ${Array.from({ length: 40 }, (_, line) => put(60, 800 - line * 18, '政府信息公开工作年度报告')).join('')}`
    expect(await codeOf(read({ content: scan + recognised }))).toBe('FILE_PICTURES_ONLY')
  })

  it('names the pages whose tables are pictures', async () => {
    const words = put(100, 700, '二、主动公开政府信息情况和其他各项内容如下表所示，详见附图，并请对照原件核对各项数据')
    const { leftOut } = await read({ content: words }, { content: words + picture(80, 300, 430, 300) })
    expect(leftOut?.picturePages).toEqual([2])
  })

  it('refuses what is broken', async () => {
    const whole = smallPdf([{ content: put(100, 700, '规章') }])
    expect(await codeOf(readPdf(whole.subarray(0, 60), 'a.pdf'))).toBe('FILE_UNREADABLE')
    expect(await codeOf(readPdf(new TextEncoder().encode('%PDF-1.7 …'), 'a.pdf'))).toBe('FILE_UNREADABLE')
  })

  it('refuses more pages and characters than a report has', async () => {
    expect(await codeOf(read(...Array.from({ length: 301 }, () => ({ content: '' }))))).toBe('FILE_TOO_LARGE')
    expect(await codeOf(read({ content: put(10, 10, '字'.repeat(41_000)).repeat(1) }))).toBe('read')
    expect(await codeOf(read({ content: put(10, 10, '字'.repeat(40)).repeat(1100) }))).toBe('FILE_TOO_LARGE')
  })
})
