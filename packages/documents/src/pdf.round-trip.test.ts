import { FORMATS, type ReportContent } from '@gongkai/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import { cellValuesOf } from './map/imported-facts.ts'
import { arbitraryReport } from './testing/arbitrary-report.ts'
import { PRINTERS } from './testing/print-pdf.ts'
import { writeHtml } from './write/html.ts'
import { writePdf } from './write/pdf.ts'

async function expectSameCells(bytes: Uint8Array, report: ReportContent): Promise<void> {
  const imported = await importDocument(bytes, { fileName: 'report.pdf' })
  expect(cellValuesOf(imported)).toEqual(report.cells)
  expect([imported.organName, imported.year]).toEqual([report.organName, report.reportingYear])
  // Programs print the words of a head that the page cuts over the next row; such words may be left, but never a number.
  expect(imported.unread.filter(({ text }) => /\d/.test(text))).toEqual([])
  expect(imported.cells.every(({ place }) => /^page \d+, .*box/.test(place.locator))).toBe(true)
}

const FORMAT_IDS = FORMATS.map(({ id }) => id)

describe.each(PRINTERS.map((printer) => ({ program: printer.name, ...printer })))(
  'a report printed by $program (skipped where it is not installed)',
  ({ print, isAbsent }) => {
    it.skipIf(isAbsent).each(FORMAT_IDS)(
      'of %s reads back exactly, every cell with its place on a page',
      async (format) => {
        await fc.assert(
          fc.asyncProperty(arbitraryReport(format), async (report) =>
            expectSameCells(await print(writeHtml(report)), report),
          ),
          { numRuns: 3, seed: 20210929, endOnFailure: true },
        )
      },
    )
  },
)

describe('a report written as PDF', () => {
  it.each(FORMAT_IDS)('of %s reads back exactly, every cell with its place on a page', async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(format), (report) => expectSameCells(writePdf(report), report)),
      { numRuns: 10, seed: 20210929, endOnFailure: true },
    )
  })
})
