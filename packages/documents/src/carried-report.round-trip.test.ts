import { FORMATS, type ReportContent } from '@gongkai/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import { arbitraryQuirkyReport } from './testing/arbitrary-quirky-report.ts'
import { contentOf } from './testing/content-of.ts'
import { OFFICE_IS_ABSENT, saveByOffice } from './testing/save-by-office.ts'
import { writeOfficeFile } from './write/office-file.ts'

const KINDS = ['docx', 'xlsx'] as const
const cases = FORMATS.flatMap(({ id }) => KINDS.map((kind) => ({ format: id, kind })))
const read = (bytes: Uint8Array, kind: string) => importDocument(bytes, { fileName: `report.${kind}` })

async function expectExact(bytes: Uint8Array, kind: string, report: ReportContent): Promise<void> {
  const imported = await read(bytes, kind)
  expect(imported.carriedDifferences).toEqual([])
  expect(imported.notes).toEqual([])
  expect(imported.unread).toEqual([])
  expect(contentOf(imported)).toEqual(report)
}

describe.each(cases)('a report of $format in our own $kind file', ({ format, kind }) => {
  it('is read back to the letter, whatever stands in its cells', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuirkyReport(format), async (report) =>
        expectExact(await writeOfficeFile(kind, report), kind, report),
      ),
      { numRuns: 8, seed: 20261126 },
    )
  })

  it('shows every cell so that it is read the same without what the file carries', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuirkyReport(format), async (report) => {
        const imported = await read(await writeOfficeFile(kind, report, { blank: true }), kind)
        expect(imported.carriedDifferences).toBeNull()
        const { title, organName, reportingYear, cells } = contentOf(imported)
        expect({ title, organName, reportingYear }).toEqual({
          title: report.title,
          organName: report.organName,
          reportingYear: report.reportingYear,
        })
        expect(cells).toEqual(report.cells)
      }),
      { numRuns: 8, seed: 20261126 },
    )
  })

  it.skipIf(OFFICE_IS_ABSENT)(
    'is read back to the letter after LibreOffice opened and saved it (left out where it is not installed)',
    async () => {
      for (const report of fc.sample(arbitraryQuirkyReport(format), { numRuns: 1, seed: 7 }))
        await expectExact(await saveByOffice(await writeOfficeFile(kind, report), `a.${kind}`, kind), kind, report)
    },
  )
})
