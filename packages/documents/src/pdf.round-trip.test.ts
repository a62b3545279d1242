import { FORMATS, type CellValue, type ReportContent } from '@gongkai/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import { cellValuesOf } from './map/imported-facts.ts'
import { arbitraryReport } from './testing/arbitrary-report.ts'
import { PRINTERS } from './testing/print-pdf.ts'
import { writeHtml } from './write/html.ts'

/** Programs need seconds to start, and more on a busy machine. */
const PATIENCE = 180_000

const cellsOf = ({ cells }: ReportContent): Record<string, CellValue> => cells

describe.each(PRINTERS.map((printer) => ({ program: printer.name, ...printer })))(
  'a report printed by $program (skipped where it is not installed)',
  ({ print, isAbsent }) => {
    it.skipIf(isAbsent).each(FORMATS.map(({ id }) => id))(
      'of %s reads back exactly, every cell with its place on a page',
      async (format) => {
        await fc.assert(
          fc.asyncProperty(arbitraryReport(format), async (report) => {
            const imported = await importDocument(await print(writeHtml(report)), { fileName: 'report.pdf' })
            expect(cellValuesOf(imported)).toEqual(cellsOf(report))
            expect([imported.organName, imported.year]).toEqual([report.organName, report.reportingYear])
            expect(imported.unread).toEqual([])
            expect(imported.cells.every(({ place }) => /^page \d+, .*box/.test(place.locator))).toBe(true)
          }),
          { numRuns: 3, seed: 20210929, endOnFailure: true },
        )
      },
      PATIENCE,
    )
  },
)
