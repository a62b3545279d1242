import { getFormat, type ReportContent } from '@gongkai/core'
import { ABOUT_WORKBOOK, REPORT_KIND_WORDS, SHEET_NAMES } from '../texts.zh-cn.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/** What a workbook is: a published report, a draft nobody signed, or a form to be filled in. */
export type WorkbookState = keyof typeof ABOUT_WORKBOOK.states

type Row = readonly [string, string]

/** The sheet that says what the workbook is: title, organ, year, form, and how to read it. It is not read back. */
export function aboutSheet(content: ReportContent, state: WorkbookState): Sheet {
  const format = getFormat(content.format)
  const identity: readonly Row[] = [
    [ABOUT_WORKBOOK.title, content.title],
    [ABOUT_WORKBOOK.organ, content.organName],
    [ABOUT_WORKBOOK.year, String(content.reportingYear)],
    [ABOUT_WORKBOOK.kind, REPORT_KIND_WORDS[content.kind]],
  ]
  const rows: readonly Row[] = [
    ...(state === 'blank' ? [] : identity),
    [ABOUT_WORKBOOK.format, `${format.texts.name}（${format.document}）`],
    [ABOUT_WORKBOOK.state, ABOUT_WORKBOOK.states[state]],
    ...ABOUT_WORKBOOK.notes[state === 'blank' ? 'form' : 'report'].map((note): Row => ['', note]),
  ]
  const cells = rows.flatMap(([name, value], index): SheetCell[] => {
    const look = name === ABOUT_WORKBOOK.state && state === 'draft' ? 'warning' : 'text'
    return [
      { row: index + 1, column: 0, value: name, look: 'subheading', colSpan: 1, rowSpan: 1 },
      { row: index + 1, column: 1, value, look, colSpan: 1, rowSpan: 1 },
    ]
  })
  return {
    name: SHEET_NAMES.about,
    cells: [{ row: 0, column: 0, value: ABOUT_WORKBOOK.heading, look: 'heading', colSpan: 2, rowSpan: 1 }, ...cells],
    widths: [30, 150],
    heights: new Map([[0, 28]]),
    frozen: { rows: 0, columns: 0 },
    repeated: null,
    landscape: false,
    hidden: false,
  }
}
