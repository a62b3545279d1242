import { cellsInOrder, FORMATS, getFormat, withComputedTotals, type ReportContent } from '@gongkai/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import { arbitraryReport, reportOfDistinctCells } from './testing/arbitrary-report.ts'
import { drawGlued, SHAPES } from './testing/draw-shapes.ts'

const read = (text: string) => importDocument(new TextEncoder().encode(text), { fileName: 'report.txt' })

/** Cells whose imported value is not the one that was printed. */
async function wrongCells(report: ReportContent, text: string): Promise<string[]> {
  const { cells } = await read(text)
  return cells.filter(({ id, value }) => value !== null && value !== report.cells[id]?.value).map(({ id }) => id)
}

/** The same report with every total right, so that the form's equations can tell its digits apart. */
function withRightTotals(report: ReportContent): ReportContent {
  const format = getFormat(report.format)
  const cells = withComputedTotals(format, cellsInOrder(format, report.cells))
  return { ...report, cells: Object.fromEntries(format.cells.map(({ id }, index) => [id, cells[index]!])) }
}

describe.each(FORMATS.map(({ id, firstYear }) => ({ id, firstYear })))('a report of $id', ({ id, firstYear }) => {
  it.each(SHAPES.filter(({ name }) => name !== 'rows that repeat merged cells'))(
    'in the shape "$name" is read whole',
    async ({ draw }) => {
      const report = reportOfDistinctCells(id, firstYear)
      const imported = await read(draw(report))
      expect(imported.missingCells).toEqual([])
      expect(imported.unread).toEqual([])
      expect(Object.fromEntries(imported.cells.map((cell) => [cell.id, cell.value]))).toEqual(
        Object.fromEntries(Object.entries(report.cells).map(([cell, { value }]) => [cell, value])),
      )
    },
  )

  it.each(SHAPES)('with blanks, in the shape "$name", is never read wrongly', async ({ draw }) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(id), async (report) => {
        expect(await wrongCells(report, draw(report))).toEqual([])
      }),
      { numRuns: 20, seed: 20210929 },
    )
  })

  it.each(SHAPES)('cut off anywhere, in the shape "$name", is never read wrongly', async ({ draw }) => {
    const report = reportOfDistinctCells(id, firstYear)
    const text = draw(report)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: text.length }), async (end) => {
        expect(await wrongCells(report, text.slice(0, end))).toEqual([])
      }),
      { numRuns: 60, seed: 20210929 },
    )
  })

  it('with everything glued together is never read wrongly, and its zeros are read', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryReport(id),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        async (random, gaps) => {
          const report = withRightTotals(random)
          const text = drawGlued(report, (index) => gaps[index % gaps.length]!)
          expect(await wrongCells(report, text)).toEqual([])
        },
      ),
      { numRuns: 20, seed: 20210929 },
    )
    const zeros = reportOfDistinctCells(id, firstYear)
    const cells = Object.fromEntries(
      Object.keys(zeros.cells).map((cell) => [cell, { raw: '0', value: 0, semantic: 'zero' as const }]),
    )
    const imported = await read(drawGlued({ ...zeros, cells }, () => false))
    expect(imported.cells.filter(({ value }) => value === 0)).toHaveLength(imported.cells.length)
    expect(imported.missingCells).toEqual([])
  })
})
