import { FORMATS, officialTitle, type ReportContent } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import { OFFICE_SHAPES } from './testing/office-shapes/index.ts'
import { blankContent } from './write/blank-form.ts'
import { writeBlankForm, writeReportFile } from './write/report-file.ts'

const PRINTED = ['docx', 'xlsx', 'pdf'] as const
const WRITTEN = [...PRINTED, 'html', 'csv'] as const

async function foundIn(bytes: Uint8Array, fileName: string) {
  const { cells, missingCells } = await importDocument(bytes, { fileName })
  return { missingCells, kinds: new Set(cells.map(({ semantic, confidence }) => `${semantic}, ${confidence}`)) }
}
const ALL_BLANK = { missingCells: [], kinds: new Set(['empty, read']) }

/** A report by hand of which only title and headings are there. */
function unfilled(format: ReportContent['format'], year: number): ReportContent {
  return { ...blankContent(format), title: officialTitle('安澜县林业局', year) }
}

describe.each(FORMATS.map(({ id, firstYear }) => ({ id, firstYear })))('a form of $id nobody filled in', (format) => {
  it.each(PRINTED)('as blank %s: every cell is found, and blank', async (kind) => {
    expect(await foundIn(await writeBlankForm(kind, format.id), `a.${kind}`)).toEqual(ALL_BLANK)
  })

  it.each(WRITTEN)('as %s of an empty report: every cell is found, and blank', async (kind) => {
    expect(await foundIn(await writeReportFile(kind, blankContent(format.id)), `a.${kind}`)).toEqual(ALL_BLANK)
  })

  it.each(OFFICE_SHAPES)('as a $name: every cell is found, and blank', async ({ draw, fileName }) => {
    expect(await foundIn(draw(unfilled(format.id, format.firstYear)), fileName)).toEqual(ALL_BLANK)
  })
})
