import { FORMATS, type ReportContent } from '@gongkai/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import type { ImportedReport } from './imported-report.ts'
import { cellValuesOf } from './map/imported-facts.ts'
import { arbitraryReport } from './testing/arbitrary-report.ts'
import { writeDocx } from './write/docx.ts'
import { writeHtml } from './write/html.ts'
import { writeJson } from './write/json.ts'

const read = (text: string, fileName: string) => importDocument(new TextEncoder().encode(text), { fileName })

function contentOf(imported: ImportedReport): Partial<ReportContent> {
  const { format, year, reportKind, organName, title, preface, sections } = imported
  return {
    format,
    reportingYear: year!,
    kind: reportKind,
    organName: organName!,
    title: title!,
    preface,
    sections: [...sections],
    cells: cellValuesOf(imported),
  }
}

describe.each(FORMATS.map(({ id }) => id))('every report of %s', (format) => {
  it('written as a web page reads back as the same report', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(format), async (report) => {
        const imported = await read(writeHtml(report), 'report.html')
        expect(contentOf(imported)).toEqual(report)
        expect(imported.unread).toEqual([])
        expect(imported.missingCells).toEqual([])
      }),
      { numRuns: 60, seed: 20191126 },
    )
  })

  it('written as a Word document reads back as the same report', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(format), async (report) => {
        const imported = await importDocument(await writeDocx(report), { fileName: 'report.docx' })
        expect(contentOf(imported)).toEqual(report)
        expect(imported.unread).toEqual([])
        expect(imported.missingCells).toEqual([])
      }),
      { numRuns: 10, seed: 20191126 },
    )
  })

  it('written as JSON reads back as the same report', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(format), async (report) => {
        expect(contentOf(await read(writeJson(report), 'report.json'))).toEqual(report)
      }),
      { numRuns: 60, seed: 20191126 },
    )
  })
})
