import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AppError, f2019 } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { checkImport } from './check-import.ts'
import { importDocument } from './import-document.ts'
import { reportOfDistinctCells } from './testing/arbitrary-report.ts'
import { SHAPES } from './testing/draw-shapes.ts'
import { encodeText } from './testing/fuzz/encode-text.ts'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))))
const bytesOf = (text: string) => new TextEncoder().encode(text)
const codeOf = async (bytes: Uint8Array, fileName = 'a.txt') => {
  try {
    await importDocument(bytes, { fileName })
    return 'read'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

// The figures, labels, layout and defects of a county bureau's published report for 2020; names and sentences are ours.
describe('importDocument, on a report in mechanically converted traditional characters', () => {
  const load = () => importDocument(fixture('county-bureau-2020.txt'), { fileName: 'county-bureau-2020.txt' })

  it('says whose report it is, of which year, in which format', async () => {
    const { organName, year, format, reportKind, period, title } = await load()
    expect({ organName, year, format, reportKind, period, title }).toEqual({
      organName: '安澜县文化旅游广电体育局',
      year: 2020,
      format: 'f2019',
      reportKind: 'organ',
      period: { from: '2020-01-01', to: '2020-12-31' },
      title: '安澜县文化旅游广电体育局2020年政府信息公开年度报告',
    })
  })

  it('reads all 198 cells, each with its place', async () => {
    const { cells, missingCells, unread } = await load()
    expect(cells).toHaveLength(198)
    expect(missingCells).toEqual([])
    expect(unread).toEqual([])
    expect(cells.find(({ id }) => id === 't2.penalty.itemsPrevYear')).toEqual({
      id: 't2.penalty.itemsPrevYear',
      raw: '55件',
      value: 55,
      semantic: 'number',
      confidence: 'read',
      candidates: [],
      deducedBy: [],
      place: { block: 18, cell: 1, locator: 'line 19, cell 2', excerpt: '行政處罰 | 55件 | 增2件 | 53件' },
    })
    expect(cells.find(({ id }) => id === 't2.procurement.amount')?.value).toBe(28_657_600)
    expect(cells.find(({ id }) => id === 't4.review.pending')?.value).toBe(1)
  })

  it('gives the sections in simplified characters, glyphs mended, and leaves out what is no report', async () => {
    const { sections, notes } = await load()
    expect(sections.map(({ title }) => title)).toEqual(f2019.sections.map(({ title }) => title))
    expect(sections[0]!.narrative[2]).toEqual({
      kind: 'paragraph',
      text: '(二)完善制度。修订了信息发布的审查制度和回复群众来信的办法,发布前逐条核对。',
    })
    expect(sections[5]!.narrative).toEqual([{ kind: 'paragraph', text: '无' }])
    expect(notes.map(({ code }) => code)).toEqual(['TEXT_CLEANED', 'PAGE_PARTS_LEFT_OUT'])
  })

  it('is checked by every rule: the known defects and no other error', async () => {
    const findings = checkImport(await load())
    const warnings = findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code)
    expect(warnings.toSorted()).toEqual([
      'CP-05',
      ...Array<string>(6).fill('NM-04'),
      'PL-01',
      'PL-03',
      'PL-03',
      'PL-04',
      'TX-08',
      'TX-12',
    ])
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['TX-11'])
  })
})

describe('importDocument, on a web page with styled tables', () => {
  const load = () => importDocument(fixture('general-office-2019.html'), { fileName: 'general-office-2019.html' })

  it('keeps blank cells blank and reads values under headers of another width', async () => {
    const { cells, organName, year } = await load()
    const valueOf = (id: string) => cells.find((cell) => cell.id === id)
    expect([organName, year]).toEqual(['澜江市人民政府办公厅', 2019])
    expect(cells).toHaveLength(198)
    expect(valueOf('t3.newReceived.researchInstitution')).toMatchObject({ raw: '', value: null, semantic: 'empty' })
    expect(valueOf('t3.newReceived.legalServiceOrg')).toMatchObject({
      value: 2,
      place: { locator: 'table 2, row 4, column 8' },
    })
    expect(valueOf('t2.normativeDocs.publishedTotal')).toMatchObject({ value: 368 })
    expect(valueOf('t4.litigationAfterReview.total')).toMatchObject({ value: 19 })
  })
})

describe('importDocument, by encoding', () => {
  const page = `<meta charset="utf-8">${new TextDecoder().decode(fixture('general-office-2019.html'))}`

  it('reads GB18030 although the page declares UTF-8', async () => {
    const { encoding, cells, organName } = await importDocument(encodeText(page, 'gb18030'), { fileName: 'a.html' })
    expect([encoding, cells.length, organName]).toEqual(['gb18030', 198, '澜江市人民政府办公厅'])
  })

  it('reads Big5', async () => {
    // Big5 lacks the few simplified words of the fixture; they become question marks, as they do in such copies.
    const text = new TextDecoder().decode(fixture('county-bureau-2020.txt'))
    const { encoding, cells } = await importDocument(encodeText(text, 'big5'), { fileName: 'a.txt' })
    expect([encoding, cells.length]).toEqual(['big5', 198])
  })

  it('reads UTF-16 with and without mark, and UTF-8 that stops inside a character', async () => {
    const text = new TextDecoder().decode(fixture('county-bureau-2020.txt'))
    const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'))
    expect((await importDocument(utf16, { fileName: 'a' })).encoding).toBe('utf-16le')
    expect((await importDocument(new Uint8Array([0xff, 0xfe, ...utf16]), { fileName: 'a' })).encoding).toBe('utf-16le')
    expect((await importDocument(fixture('county-bureau-2020.txt').slice(0, 1000), { fileName: 'a' })).encoding).toBe(
      'utf-8',
    )
  })
})

describe('importDocument, on Chinese text of two bytes a character', () => {
  const preface =
    '本报告依据《中华人民共和国政府信息公开条例》编制，由总体情况、主动公开和存在的问题三部分组成。'.repeat(60)
  const text = `安澜县林业局2024年政府信息公开工作年度报告\n一、总体情况\n${preface}\n二、主动公开政府信息情况\n规章 | 1 | 2 | 3\n`
  const swapped = () => Buffer.from(text, 'utf16le').swap16()
  it.each([
    ['utf-16le', () => Buffer.from(text, 'utf16le')],
    ['utf-16be', swapped],
  ])('knows %s without a mark, although hardly a byte is zero', async (encoding, bytes) => {
    const read = await importDocument(bytes(), { fileName: 'a' })
    expect([read.encoding, read.organName, read.year]).toEqual([encoding, '安澜县林业局', 2024])
  })
})

describe('importDocument, on a file with more than one report', () => {
  const text = (year: number, first: string) =>
    SHAPES[0]!.draw({
      ...reportOfDistinctCells('f2021', year),
      cells: {
        ...reportOfDistinctCells('f2021', year).cells,
        't3.newReceived.naturalPerson': { raw: first, value: Number(first), semantic: 'number' },
      },
    })

  it('says so and mixes nothing', async () => {
    await expect(
      importDocument(bytesOf(text(2021, '7') + text(2022, '8')), { fileName: 'a.txt' }),
    ).rejects.toMatchObject({ code: 'FILE_SEVERAL_REPORTS', facts: { file: 'a.txt', count: 2 } })
  })

  it('takes the same report printed twice for one', async () => {
    const { cells, missingCells } = await importDocument(bytesOf(text(2021, '7') + text(2021, '7')), {
      fileName: 'a.txt',
    })
    expect(missingCells).toEqual([])
    expect(cells.find(({ id }) => id === 't3.newReceived.naturalPerson')?.value).toBe(7)
  })
})

describe('importDocument, on what it cannot read', () => {
  it.each([
    ['FILE_EMPTY', bytesOf('')],
    ['FILE_EMPTY', bytesOf(' \n\t ')],
    ['FILE_TOO_LARGE', new Uint8Array(20 * 1024 * 1024 + 1)],
    ['FILE_UNREADABLE', bytesOf('%PDF-1.7 …')],
    ['FILE_KIND_UNSUPPORTED', bytesOf('{\\rtf1 …}')],
    ['FILE_KIND_UNSUPPORTED', new Uint8Array([0x50, 0x4b, 3, 4, ...bytesOf('ppt/presentation.xml')])],
    ['FILE_UNREADABLE', new Uint8Array([0x50, 0x4b, 3, 4, ...bytesOf('word/document.xml')])],
    ['FILE_KIND_UNSUPPORTED', new Uint8Array([1, 2, 0, 0, 0, 7, 9, 0, 3])],
    ['FILE_KIND_UNSUPPORTED', bytesOf('{"a": 1}')],
    ['FILE_UNREADABLE', bytesOf('{"schema": "gongkai.report/1", "format": "f20')],
    ['FILE_UNREADABLE', bytesOf('{"schema": "gongkai.report/1", "format": "f2099"}')],
    ['FILE_UNREADABLE', bytesOf(`<html><body>${'<div>'.repeat(5000)}`)],
    ['FILE_TOO_LARGE', bytesOf('|'.repeat(300_000))],
    ['FILE_ENCODING_UNKNOWN', new Uint8Array(400).fill(0xfe)],
    ['FILE_NO_REPORT', bytesOf('采购公告\n一、项目名称\n办公用品 | 12 | 3000元\n')],
    ['FILE_NO_REPORT', bytesOf('<html><body><p>今天天气很好。</p></body></html>')],
    ['FILE_YEAR_UNSUPPORTED', bytesOf('安澜县林业局2017年政府信息公开年度报告\n一、概述\n2017年，我局……\n')],
  ])('answers %s', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  it('names the kind of file it does not read', async () => {
    await expect(importDocument(bytesOf('{\\rtf1 …}'), { fileName: 'nb.rtf' })).rejects.toMatchObject({
      facts: { file: 'nb.rtf', kind: 'RTF' },
    })
  })
})
