import type { NarrativeBlock, ReportContent } from '@gongkai/core'
import { FORMATS } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import type { ImportedReport } from './imported-report.ts'
import { reportOfDistinctCells } from './testing/arbitrary-report.ts'
import { OFFICE_IS_ABSENT, saveByOffice, type SavedKind } from './testing/save-by-office.ts'
import { writeDocx } from './write/docx.ts'
import { writeHtml } from './write/html.ts'
import { REPORT_SCHEMA } from './write/json.ts'
import { writeXlsx } from './write/xlsx.ts'

const WORDS: readonly NarrativeBlock[] = [
  { kind: 'heading', text: '（一）主动公开' },
  { kind: 'paragraph', text: '全年公开规范性文件，回应林农关切。' },
  { kind: 'list', ordered: true, items: ['专人登记', '专人答复'] },
  { kind: 'list', ordered: false, items: ['网站', '公开栏'] },
  {
    kind: 'table',
    rows: [
      ['渠道', '条数'],
      ['网站', '120'],
      ['公开栏', '31'],
    ],
  },
]

function report(format: (typeof FORMATS)[number]): ReportContent {
  const content = reportOfDistinctCells(format.id, format.firstYear)
  const sections = content.sections.map((section) =>
    section.no === 1 ? { ...section, narrative: [...WORDS] } : section,
  )
  return { ...content, sections }
}

const read = (bytes: Uint8Array, kind: SavedKind) => importDocument(bytes, { fileName: `report.${kind}` })
const valuesOf = ({ cells }: ImportedReport) => Object.fromEntries(cells.map(({ id, value }) => [id, value]))
const expectedValues = ({ cells }: ReportContent) =>
  Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, value]))

function expectWholeReport(imported: ImportedReport, content: ReportContent): void {
  const { title, organName, year, format } = imported
  expect({ title, organName, year, format }).toEqual({
    title: content.title,
    organName: content.organName,
    year: content.reportingYear,
    format: content.format,
  })
  expect(imported.missingCells).toEqual([])
  expect(imported.unread).toEqual([])
  expect(valuesOf(imported)).toEqual(expectedValues(content))
  expect(imported.sections.map(({ no, title: heading }) => [no, heading])).toEqual(
    content.sections.map(({ no, title: heading }) => [no, heading]),
  )
}

const TEXTS: readonly SavedKind[] = ['docx', 'odt']
const SHEETS: readonly SavedKind[] = ['xlsx', 'ods', 'xls']
const [newest] = FORMATS.toReversed()

describe.skipIf(OFFICE_IS_ABSENT)('files LibreOffice saved (left out where it is not installed)', () => {
  it.each(FORMATS.flatMap((format) => TEXTS.map((kind) => ({ id: format.id, kind, format }))))(
    'a web page of $id saved as $kind is read whole, words and tables',
    async ({ kind, format }) => {
      const content = report(format)
      const imported = await read(await saveByOffice(writeHtml(content), 'report.html', kind), kind)
      expectWholeReport(imported, content)
      expect(imported.sections[0]!.narrative).toEqual(WORDS)
    },
  )

  it.each(SHEETS)('a web page saved as %s is read whole', async (kind) => {
    const content = report(newest!)
    expectWholeReport(await read(await saveByOffice(writeHtml(content), 'report.html', kind), kind), content)
  })

  it.each(TEXTS)('our Word document saved anew as %s is read whole, words and tables', async (kind) => {
    const content = report(newest!)
    const imported = await read(await saveByOffice(await writeDocx(content), 'report.docx', kind), kind)
    expectWholeReport(imported, content)
    expect(imported.sections[0]!.narrative).toEqual(WORDS)
  })

  it.each(SHEETS)('our workbook saved anew as %s is read whole', async (kind) => {
    const content = report(newest!)
    const imported = await read(await saveByOffice(await writeXlsx(content), 'report.xlsx', kind), kind)
    expectWholeReport(imported, content)
    expect(imported.notes.map(({ code }) => code)).not.toContain('HIDDEN_LEFT_OUT')
  })

  it('an old Word document is refused by its name, with the way out', async () => {
    const old = await saveByOffice(writeHtml(report(newest!)), 'report.html', 'doc')
    await expect(importDocument(old, { fileName: 'report.doc' })).rejects.toMatchObject({
      code: 'FILE_KIND_UNSUPPORTED',
      facts: { kind: 'DOC/WPS（97-2003）' },
    })
  })

  it('our workbook is printed without the sheet that carries the report for programs', async () => {
    const content = report(newest!)
    const printed = await saveByOffice(await writeXlsx(content), 'report.xlsx', 'pdf')
    const { source } = await importDocument(printed, { fileName: 'report.pdf' })
    const text = JSON.stringify(source)
    expect(text).toContain(content.title)
    expect(text).not.toContain(REPORT_SCHEMA)
  })
})
