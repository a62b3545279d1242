import { describe, expect, it } from 'vitest'
import { importDocument } from '../import-document.ts'
import { reportOfDistinctCells } from '../testing/arbitrary-report.ts'
import { writeHtml } from '../write/html.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('readTable, on tables that are not quite the form', () => {
  const page = () => writeHtml(reportOfDistinctCells('f2021', 2022))
  const read = (html: string) => importDocument(bytesOf(html), { fileName: 'a.html' })
  const valueOf = async (html: string, id: string) => (await read(html)).cells.find((cell) => cell.id === id)?.value

  it.each([
    [
      'circled numbers',
      (label: string) => label.replace(/^(\d)\.(?!\d)/, (_, digit) => '①②③④⑤⑥⑦⑧'[Number(digit) - 1]!),
    ],
    ['numbers in brackets', (label: string) => label.replace(/^(\d)\.(?!\d)/, '($1)')],
    [
      'all labels above in one path',
      (label: string) => label.replace(/^3\.其他$/, '三、本年度办理结果-（六）其他处理-3.其他'),
    ],
    ['a colon behind labels', (label: string) => label.replace(/^(规章|3\.其他)$/, '$1：')],
  ])('knows rows by %s', async (_, rename) => {
    const renamed = page().replace(/(?<=>)[^<>]+(?=<\/t[hd]>)/g, rename)
    const { cells } = await read(renamed)
    const plain = await read(page())
    expect(cells.map(({ id, value }) => [id, value])).toEqual(plain.cells.map(({ id, value }) => [id, value]))
  })

  it('finds tables whose sections stand in another order', async () => {
    const html = page()
    const second = html.search(/<h2[^>]*>二、/)
    const third = html.search(/<h2[^>]*>三、/)
    const fourth = html.search(/<h2[^>]*>四、/)
    expect([second, third, fourth].every((at) => at > 0)).toBe(true)
    const swapped = html.slice(0, second) + html.slice(third, fourth) + html.slice(second, third) + html.slice(fourth)
    expect((await read(swapped)).cells).toHaveLength(200)
  })

  it('reads groups of three behind a narrow space as one number, behind a plain space as neither', async () => {
    const cellOf = async (text: string) =>
      (await read(page().replace(/(行政许可<\/t[hd]>\s*<td[^>]*>)[^<]*/, `$1${text}`))).cells.find(
        ({ id }) => id === 't2.licensing.decisions',
      )
    expect((await cellOf('1\u2009234'))?.value).toBe(1234)
    expect(await cellOf('1 234')).toMatchObject({ value: null, confidence: 'ambiguous' })
  })

  it('follows headers that stand in another order', async () => {
    const swapped = page()
      .replace('>本年制发件数<', '>@<')
      .replace('>现行有效件数<', '>本年制发件数<')
      .replace('>@<', '>现行有效件数<')
    expect(await valueOf(swapped, 't2.regulations.issued')).toBe(3)
    expect(await valueOf(swapped, 't2.regulations.inForce')).toBe(1)
  })

  it('reads nothing from table 3 when its applicant columns are in another order', async () => {
    const swapped = page()
      .replace('>商业企业<', '>@<')
      .replace('>法律服务机构<', '>商业企业<')
      .replace('>@<', '>法律服务机构<')
    const { cells, unread } = await read(swapped)
    expect(cells.filter(({ id }) => id.startsWith('t3.'))).toEqual([])
    expect(unread.some(({ reason }) => reason === 'VALUES_NOT_PLACED')).toBe(true)
  })

  it('names a row that is not in the form and leaves its values alone', async () => {
    const extra = page().replace(
      /<tr><th scope="row" colspan="2">（七）总计/,
      `<tr><th scope="row" colspan="2">（八）网上答复</th>${'<td>9</td>'.repeat(7)}</tr>$&`,
    )
    const { unread, surplusLines, missingCells, cells } = await read(extra)
    expect(surplusLines).toEqual(['（八）网上答复'])
    expect(unread).toMatchObject([{ reason: 'ROW_NOT_IN_FORMAT', text: '（八）网上答复 | 9 | 9 | 9 | 9 | 9 | 9 | 9' }])
    expect(missingCells).toEqual([])
    expect(cells).toHaveLength(200)
  })

  it('leaves a group printed as one row alone: its sum is no value of any of its rows', async () => {
    const oneRow = page().replace(
      /<tr><th[^>]*>（六）其他处理[\s\S]*?3.其他[\s\S]*?<\/tr>/,
      `<tr><th scope="row" colspan="2">（六）其他处理</th>${'<td>7</td>'.repeat(7)}</tr>`,
    )
    const { missingCells, unread, cells } = await read(oneRow)
    expect(missingCells).toHaveLength(21)
    expect(new Set(missingCells.map((id) => id.split('.')[1]))).toEqual(
      new Set(['otherCorrectionOverdue', 'otherFeeOverdue', 'otherMisc']),
    )
    expect(unread).toMatchObject([
      { reason: 'GROUP_PRINTED_AS_ROW', text: '（六）其他处理 | 7 | 7 | 7 | 7 | 7 | 7 | 7' },
    ])
    expect(cells).toHaveLength(179)
  })

  it('counts the cells of a row that is not there', async () => {
    const short = page().replace(
      /<tr><th scope="row" colspan="1">2.重复申请.*?<\/tr>|<tr><th scope="row">2.重复申请.*?<\/tr>/,
      '',
    )
    const { missingCells } = await read(short)
    expect(missingCells).toHaveLength(7)
    expect(missingCells[0]).toBe('t3.notProcessedDuplicate.naturalPerson')
  })

  it('converts an amount whose header states another unit', async () => {
    const inYuan = page().replace('本年收费金额（单位：万元）', '本年收费金额（单位：元）').replace('>0.01<', '>380<')
    const { cells, notes } = await read(inYuan)
    expect(cells.find(({ id }) => id === 't2.fees.amount')).toMatchObject({ raw: '380元', value: 38_000 })
    expect(notes).toContainEqual({
      code: 'UNIT_CONVERTED',
      params: { cell: '行政事业性收费 · 本年收费金额（单位：万元）', raw: '380元' },
    })
  })

  it.each([
    ['1<br>2', ['1', '2', '12']],
    ['4 6', ['4', '6', '46']],
    ['４　６件', ['４', '６件', '４６件']],
    ['12 345', ['12', '345', '12345']],
  ])('does not join the numbers of a cell “%s”, but offers it', async (printed, candidates) => {
    const cell = (await read(page().replace('<td>11</td>', `<td>${printed}</td>`))).cells.find(
      ({ id }) => id === 't3.newReceived.naturalPerson',
    )
    expect(cell).toMatchObject({ value: null, confidence: 'ambiguous', candidates })
  })

  it('never takes the rest of a label, set below the values, for one of them', async () => {
    const row = (label: string) => `${label} 1 0 2 0 0 0 3`
    const text = [
      '安澜县林业局2025年政府信息公开工作年度报告',
      '三、收到和处理政府信息公开申请情况',
      '自然人 法人或其他组织 总计',
      '商业企业 科研机构 社会公益组织 法律服务机构 其他',
      ...[
        '一、本年新收政府信息公开申请数量',
        '二、上年结转政府信息公开申请数量',
        '三、本年度办理结果 （一）予以公开',
      ].map(row),
      ...['（五）不予处理 1.信访举报投诉类申请', '2.重复申请', '3.要求提供公开出版物'].map(row),
      '5.要求行政机关确认或重新出具已',
      '0 9 516 6 0 531',
      '获取信息',
      ...['（七）总计', '四、结转下年度继续办理'].map(row),
    ]
    const { cells } = await importDocument(new TextEncoder().encode(text.join('\n')), { fileName: 'a.txt' })
    const values = (id: string) => cells.filter((cell) => cell.id.startsWith(id)).map(({ value }) => value)
    expect(values('t3.notProcessedDuplicate')).toEqual([1, 0, 2, 0, 0, 0, 3])
    // Only the last can be nothing but the total.
    expect(values('t3.notProcessedReconfirm').filter((value) => value !== null)).toEqual([531])
  })
})
