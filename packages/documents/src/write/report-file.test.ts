import { OFFICE_FILE_KINDS, REPORT_FILE_KINDS } from '@gongkai/core'
import { buildReport } from '@gongkai/core/testing'
import { describe, expect, it } from 'vitest'
import { importDocument } from '../import-document.ts'
import { writeOfficeFile } from './office-file.ts'
import { writeBlankForm, writeReportFile } from './report-file.ts'

const START = {
  docx: 'PK',
  xlsx: 'PK',
  pdf: '%PDF',
  html: '<!doctype',
  csv: '\ufeffid,',
  csvWide: '\ufefforgan,',
  json: '{',
}
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('writeReportFile', () => {
  it.each(REPORT_FILE_KINDS)('writes %s', async (kind) => {
    const report = buildReport()
    const bytes = await writeReportFile(kind, report)
    expect(text(bytes).startsWith(START[kind])).toBe(true)
  })

  it('writes in its thread what the writers write, several at a time, and tells what went wrong', async () => {
    const reports = [2021, 2022, 2023].map((reportingYear) => buildReport({ reportingYear }))
    const written = await Promise.all(reports.map((report) => writeReportFile('xlsx', report)))
    const expected = await Promise.all(reports.map((report) => writeOfficeFile('xlsx', report)))
    expect(written).toEqual(expected)
    const broken = { ...buildReport(), format: 'f1999' as never }
    await expect(writeReportFile('docx', broken)).rejects.toThrow('FORMAT_UNKNOWN')
    expect(await writeReportFile('xlsx', reports[0]!)).toEqual(expected[0])
  })
})

describe('writeBlankForm', () => {
  it.each(OFFICE_FILE_KINDS)('writes a form as %s, the same bytes every time', async (kind) => {
    expect(await writeBlankForm(kind, 'f2021')).toEqual(await writeBlankForm(kind, 'f2021'))
  })

  it.each(['f2019', 'f2021'] as const)('has every cell of %s, blank, and carries nothing', async (format) => {
    const imported = await importDocument(await writeBlankForm('docx', format), { fileName: 'form.docx' })
    expect(imported).toMatchObject({ recognisedFormat: format, missingCells: [], carriedDifferences: null })
    expect(new Set(imported.cells.map(({ semantic }) => semantic))).toEqual(new Set(['empty']))
  })
})
