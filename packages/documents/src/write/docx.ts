import { getFormat, layoutGrid, type ReportContent } from '@gongkai/core'
import { Document, Packer, Paragraph, type FileChild } from 'docx'
import { tableOf } from './docx/table.ts'
import { drawStatutoryTable } from './drawn-table.ts'
import { fillsAPage } from './fills-a-page.ts'
import { carriedPart } from './docx/carried-part.ts'
import { fontTable } from './docx/fonts.ts'
import { countLists, narrativeParts } from './docx/narrative.ts'
import { officialPage } from './docx/page.ts'
import { runsOf } from './docx/runs.ts'
import { STYLE } from './docx/style-ids.ts'
import { OFFICIAL_LISTS, OFFICIAL_STYLES } from './docx/styles.ts'
import { printable } from './printable.ts'
import { sectionHeading } from './section-heading.ts'
import { stableArchive } from './stable-archive.ts'
import { titleLines } from './title-lines.ts'
import type { WriteOptions } from './write-options.ts'

function partsOf(content: ReportContent): FileChild[] {
  const format = getFormat(content.format)
  const nextList = countLists()
  return [
    new Paragraph({ style: STYLE.title, children: runsOf(titleLines(content).join('\n')) }),
    ...narrativeParts(content.preface, nextList),
    ...content.sections.flatMap(({ no, title, narrative }) => {
      const table = format.tables.find(({ section }) => section === no)
      const heading = { style: STYLE.section, children: runsOf(sectionHeading(no, title)) }
      const words = narrativeParts(narrative, nextList)
      if (!table) return [new Paragraph(heading), ...words]
      const pageBreakBefore = fillsAPage(layoutGrid(format, table.id))
      const drawn = tableOf(drawStatutoryTable(format, table.id, content))
      const gap = { style: STYLE.gap }
      return [
        new Paragraph({ ...heading, pageBreakBefore }),
        new Paragraph({ ...gap, keepNext: true }),
        drawn,
        new Paragraph(gap),
        ...words,
      ]
    }),
  ]
}

/**
 * A report as a Word document in the layout of official documents (GB/T 9704—2012): title, preface, six sections, the three
 * tables with the form's spans, page numbers. Fonts are named, not embedded. The same report gives the same bytes.
 */
export async function writeDocx(
  content: ReportContent,
  { draft = false, blank = false }: WriteOptions = {},
): Promise<Uint8Array> {
  const document = new Document({
    title: printable(content.title),
    creator: printable(content.organName),
    lastModifiedBy: printable(content.organName),
    evenAndOddHeaderAndFooters: true,
    styles: OFFICIAL_STYLES,
    numbering: OFFICIAL_LISTS,
    sections: [{ ...officialPage(draft), children: partsOf(content) }],
  })
  return stableArchive(await Packer.toBuffer(document), {
    'word/fontTable.xml': fontTable,
    ...(blank ? {} : carriedPart(content)),
  })
}
