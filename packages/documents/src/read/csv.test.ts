import { buildReport } from '@gongkai/core/testing'
import { describe, expect, it } from 'vitest'
import { importDocument } from '../import-document.ts'
import { writeCsv, writeCsvWide } from '../write/csv.ts'

const read = (text: string) => importDocument(new TextEncoder().encode(text), { fileName: 'report.csv' })
const report = buildReport({ reportingYear: 2024, cells: { 't2.regulations.issued': '12件' } })
const csv = writeCsv(report)

describe('a CSV file of our own', () => {
  it('gives every cell with its line, also after a spreadsheet saved it with another separator', async () => {
    for (const text of [csv, csv.slice(1).replaceAll(',', ';').replaceAll('\r\n', '\n')]) {
      const { cells, missingCells, organName, recognisedFormat } = await read(text)
      expect({ missing: missingCells, organName, recognisedFormat }).toEqual({
        missing: [],
        organName: report.organName,
        recognisedFormat: 'f2021',
      })
      expect(cells[0]).toMatchObject({ raw: '12件', value: 12, confidence: 'read', place: { locator: 'line 2' } })
    }
  })

  it('gives every cell of the one line of a wide file, and takes no line of several for the report', async () => {
    const wide = writeCsvWide('f2021', [report])
    const { cells, missingCells, title, organName, year, unread } = await read(wide)
    expect({ missingCells, title, organName, year, unread }).toEqual({
      ...{ missingCells: [], title: report.title, organName: report.organName, year: 2024, unread: [] },
    })
    expect(cells.map(({ id, value }) => [id, value])).toEqual(
      Object.entries(report.cells).map(([id, { value }]) => [id, value]),
    )
    expect(cells[0]!.place.locator).toBe('line 2, cell 6')
    await expect(read(writeCsvWide('f2021', [report, report]))).rejects.toMatchObject({ code: 'FILE_SEVERAL_REPORTS' })
    await expect(read(wide.split('\r\n')[0]!)).rejects.toMatchObject({ code: 'FILE_NO_REPORT' })
  })

  it('leaves open what somebody changed in one of two places', async () => {
    const { cells } = await read(csv.replace(',12,number,12件', ',13,number,12件'))
    expect(cells[0]).toMatchObject({ value: null, confidence: 'ambiguous', candidates: ['12件', '13'] })
  })

  it('says which lines are no cells of the form and which cells have no line', async () => {
    const lines = csv.trimEnd().split('\r\n')
    const { unread, missingCells } = await read(
      [lines[0], ...lines.slice(2), 't9.x.y,表九,甲,乙,件,1,number,1'].join('\r\n'),
    )
    expect(missingCells).toEqual(['t2.regulations.issued'])
    expect(unread).toMatchObject([{ reason: 'ROW_NOT_IN_FORMAT' }])
    await expect(read(`${lines[0]}\r\nx,y,z,a,,,,`)).rejects.toMatchObject({ code: 'FILE_NO_REPORT' })
  })
})
