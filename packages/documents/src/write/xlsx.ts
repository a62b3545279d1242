import { getFormat, type Format, type ReportContent, type SectionContent, type TableDefinition } from '@gongkai/core'
import { DRAFT_MARK, SHEET_NAMES } from './texts.zh-cn.ts'
import type { WriteOptions } from './write-options.ts'
import { aboutSheet } from './xlsx/about-sheet.ts'
import { carriedSheet } from './xlsx/carried-sheet.ts'
import type { Sheet } from './xlsx/sheet.ts'
import { statutorySheet } from './xlsx/statutory-sheet.ts'
import { writeSheets } from './xlsx/workbook.ts'
import { wordsSheet } from './xlsx/words-sheet.ts'

const tableOf = (format: Format, no: number): TableDefinition | undefined =>
  format.tables.find(({ section }) => section === no)

/** Sections without a table that follow one another share a sheet, so that the sheets stand in the order of the report. */
function runsOfWords(format: Format, sections: readonly SectionContent[]): SectionContent[][] {
  const runs: SectionContent[][] = [[]]
  for (const section of sections) {
    if (tableOf(format, section.no) || tableOf(format, runs.at(-1)!.at(-1)?.no ?? 0)) runs.push([section])
    else runs.at(-1)!.push(section)
  }
  return runs
}

function sheetsOf(content: ReportContent): Sheet[] {
  const format = getFormat(content.format)
  let words = 0
  return runsOfWords(format, content.sections).map((sections, index) => {
    const table = sections[0] && tableOf(format, sections[0].no)
    if (table) return statutorySheet(format, table, sections[0]!, content)
    words += 1
    const { title, preface } = index === 0 ? content : { title: null, preface: [] }
    return wordsSheet(words === 1 ? SHEET_NAMES.words : SHEET_NAMES.moreWords(words), { title, preface, sections })
  })
}

/**
 * A report as a workbook: what it is, its words, and a sheet for each statutory table with the labels and spans of the form.
 * A number is a number, a blank cell blank, any other content text as it stands. The same report gives the same bytes.
 */
export async function writeXlsx(
  content: ReportContent,
  { draft = false, blank = false }: WriteOptions = {},
): Promise<Uint8Array> {
  const about = aboutSheet(content, blank ? 'blank' : draft ? 'draft' : 'published')
  return writeSheets([about, ...sheetsOf(content), ...(blank ? [] : [carriedSheet(content)])], {
    title: content.title,
    organ: content.organName,
    printedHeader: draft ? DRAFT_MARK : '',
  })
}
