import { FORMATS, type ReportContent } from '@gongkai/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import { arbitraryReport, reportOfDistinctCells } from './testing/arbitrary-report.ts'
import { OFFICE_SHAPES } from './testing/office-shapes/index.ts'

const valuesOf = ({ cells }: ReportContent) =>
  Object.fromEntries(Object.entries(cells).map(([id, { value, semantic }]) => [id, [value, semantic]]))

describe.each(FORMATS.map(({ id, firstYear }) => ({ id, firstYear })))('a report of $id', ({ id, firstYear }) => {
  it.each(OFFICE_SHAPES)('as a $name is read whole', async ({ draw, fileName }) => {
    const report = reportOfDistinctCells(id, firstYear)
    const imported = await importDocument(draw(report), { fileName })
    expect(imported.missingCells).toEqual([])
    expect(imported.unread).toEqual([])
    expect(Object.fromEntries(imported.cells.map((one) => [one.id, [one.value, one.semantic]]))).toEqual(
      valuesOf(report),
    )
    expect([imported.title, imported.organName, imported.year]).toEqual([report.title, report.organName, firstYear])
    expect(imported.sections).toEqual(report.sections)
  })

  it.each(OFFICE_SHAPES)('with blanks, as a $name, is never read wrongly', async ({ draw, fileName }) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(id), async (report) => {
        const { cells } = await importDocument(draw(report), { fileName })
        const wrong = cells.filter(({ id: cell, value, semantic }) => {
          const printed = report.cells[cell]!
          return value !== printed.value || (semantic !== printed.semantic && value !== null)
        })
        expect(wrong.map(({ id: cell, raw }) => [cell, raw, report.cells[cell]])).toEqual([])
        expect(cells.length).toBe(Object.keys(report.cells).length)
      }),
      { numRuns: 10, seed: 20210929, endOnFailure: true },
    )
  })
})
