import type { ReportContent } from '@gongkai/core'
import { buildReport } from '@gongkai/core/testing'
import { describe, expect, it } from 'vitest'
import { importDocument } from '../import-document.ts'
import type { ImportedReport } from '../imported-report.ts'
import { editPart } from '../testing/edit-office-file.ts'
import { importNoteText } from '../texts.zh-cn.ts'
import { writeDocx } from '../write/docx.ts'

const CARRIED = 'customXml/item1.xml'
const SHOWN = 'word/document.xml'
const RECEIVED = 't3.newReceived.naturalPerson'

const read = (bytes: Uint8Array) => importDocument(bytes, { fileName: '报告.docx' })
const cellOf = (imported: ImportedReport, id: string) => imported.cells.find((cell) => cell.id === id)!
const notesOf = ({ notes }: ImportedReport) => notes.map(importNoteText).join()

const report: ReportContent = {
  ...buildReport({
    reportingYear: 2024,
    cells: { [RECEIVED]: '4711', 't2.regulations.issued': '12件', 't4.review.upheld': '' },
  }),
  preface: [{ kind: 'paragraph', text: '两个  空格，全角数字１２，繁體字，\u200b不可见字符。' }],
}

/** The document with what it carries changed, as somebody might who wants to slip something in. */
const withCarried = async (change: (carried: ReportContent & { schema: string }) => unknown) =>
  read(
    editPart(await writeDocx(report), CARRIED, (xml) =>
      xml.replace(/\{.*\}/s, (json) =>
        JSON.stringify(change(JSON.parse(json) as ReportContent & { schema: string })).replaceAll('<', '&lt;'),
      ),
    ),
  )

describe('a Word document that carries its report', () => {
  it('gives it back to the last character while nobody touched it, with the place of every cell', async () => {
    const imported = await read(await writeDocx(report))
    expect(imported.carriedDifferences).toEqual([])
    expect(imported.notes).toEqual([])
    expect(imported.preface).toEqual(report.preface)
    expect(imported.sections).toEqual(report.sections)
    expect(cellOf(imported, 't2.regulations.issued')).toMatchObject({ raw: '12件', value: 12, confidence: 'read' })
    expect(cellOf(imported, RECEIVED).place).toMatchObject({
      locator: 'table 2, row 4, column 4',
      excerpt: expect.stringContaining('4711') as string,
    })
  })

  it('gives what is shown where somebody changed a cell, and lists it', async () => {
    const imported = await read(
      editPart(await writeDocx(report), SHOWN, (xml) => xml.replace('>4711<', '>4712<').replace('>12件<', '><')),
    )
    expect(cellOf(imported, RECEIVED)).toMatchObject({ raw: '4712', value: 4712 })
    expect(cellOf(imported, 't2.regulations.issued')).toMatchObject({ raw: '', semantic: 'empty' })
    expect(imported.carriedDifferences).toEqual([
      { cellId: 't2.regulations.issued', section: null, carried: '12件', shown: '' },
      { cellId: RECEIVED, section: null, carried: '4711', shown: '4712' },
    ])
    expect(notesOf(imported)).toContain('有 2 处被人改过')
  })

  it('lists what was put to a number or between its digits too', async () => {
    const imported = await read(
      editPart(await writeDocx(report), SHOWN, (xml) => xml.replace('>4711<', '>4711件<').replace('>12件<', '>1 2件<')),
    )
    expect(cellOf(imported, RECEIVED)).toMatchObject({ raw: '4711件', value: 4711 })
    expect(cellOf(imported, 't2.regulations.issued')).toMatchObject({ value: null, confidence: 'ambiguous' })
    expect(imported.carriedDifferences!.map(({ carried, shown }) => [carried, shown])).toEqual([
      ['12件', '1 2件'],
      ['4711', '4711件'],
    ])
  })

  it('gives what is shown where somebody changed words, heading or title, and keeps the rest exactly', async () => {
    const imported = await read(
      editPart(await writeDocx(report), SHOWN, (xml) =>
        xml
          .replace('无其他需要报告的事项', '有其他需要报告的事项')
          .replace('2024年政府信息公开', '2024年度政府信息公开'),
      ),
    )
    expect(imported.carriedDifferences!.map(({ section }) => section)).toEqual([0, 6])
    expect(imported.carriedDifferences![1]!.carried).toContain('无其他')
    expect(imported.carriedDifferences![1]!.shown).toContain('有其他')
    expect(JSON.stringify(imported.sections.at(-1))).toContain('有其他')
    expect(imported.sections.slice(0, 5)).toEqual(report.sections.slice(0, 5))
    expect(imported.title).toContain('2024年度')
  })

  it('is never believed against what is shown', async () => {
    const otherCell = await withCarried((carried) => ({
      ...carried,
      cells: { ...carried.cells, [RECEIVED]: { raw: '4', value: 4, semantic: 'number' } },
    }))
    expect(cellOf(otherCell, RECEIVED)).toMatchObject({ raw: '4711', value: 4711 })
    expect(otherCell.carriedDifferences).toHaveLength(1)
    const otherOrgan = await withCarried((carried) => ({ ...carried, organName: '安澜县水利局', reportingYear: 2023 }))
    expect(otherOrgan).toMatchObject({ organName: report.organName, year: 2024 })
    expect(otherOrgan.carriedDifferences).toHaveLength(2)
    const moreWords = await withCarried((carried) => ({
      ...carried,
      preface: [...carried.preface, { kind: 'paragraph', text: '来源：另一个机关' }],
    }))
    expect(JSON.stringify(moreWords.preface)).not.toContain('另一个机关')
  })

  it.each([
    [
      'a value that is not what its text says',
      (carried) => ({
        ...carried,
        cells: { ...carried.cells, [RECEIVED]: { raw: '4711', value: 9, semantic: 'number' } },
      }),
      '前后矛盾',
    ],
    ['a cell no form has', (carried) => ({ ...carried, cells: { 't9.x.y': report.cells[RECEIVED] } }), '不完整'],
    ['another form', (carried) => ({ ...carried, format: 'f2019', cells: {} }), '不是同一版格式'],
    ['another schema', (carried) => ({ ...carried, schema: 'other/1' }), '不是本系统的格式'],
    ['a report that lacks its title', (carried) => ({ ...carried, title: undefined }), '不完整'],
  ] as [string, (carried: ReportContent) => unknown, string][])(
    'is left aside with a note: %s',
    async (_, change, words) => {
      const imported = await withCarried(change)
      expect(notesOf(imported)).toContain(words)
      expect(imported.carriedDifferences).toBeNull()
      expect(cellOf(imported, RECEIVED)).toMatchObject({ raw: '4711', value: 4711 })
    },
  )

  it('is left aside with a note when it is no JSON or larger than any report', async () => {
    const replaced = async (by: string) =>
      notesOf(await read(editPart(await writeDocx(report), CARRIED, (xml) => xml.replace(/\{.*\}/s, by))))
    expect(await replaced('{"schema":')).toContain('不完整')
    expect(await replaced(`[${Array.from({ length: 700_000 }, (_, index) => index).join()}]`)).toContain('太大')
  })
})
