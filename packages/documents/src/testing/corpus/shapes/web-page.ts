import type { PrintedReport, PrintedTable } from '../printed-report.ts'
import type { Drawing, Shape } from './shape.ts'
import { escapeText } from './web-table.ts'

/** How a page puts its paragraphs, headings and tables. */
export interface PageStyle {
  readonly paragraph: (text: string) => string
  readonly heading: (text: string) => string
  readonly table: (table: PrintedTable, drawing: Drawing) => string
  readonly wrap?: (body: string) => string
}

/** A paragraph and a heading as most pages write them. */
export const PLAIN_PAGE = {
  paragraph: (text: string) => `<p>${escapeText(text)}</p>`,
  heading: (text: string) => `<p><strong>${escapeText(text)}</strong></p>`,
}

function headOf({ headTitle }: PrintedReport): string {
  const title = headTitle === '' ? '' : `<title>${escapeText(headTitle)}</title>`
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${title}<style>td{border:1px solid #000}</style></head>`
}

function drawPage(report: PrintedReport, style: PageStyle, drawing: Drawing): string {
  const { paragraph, heading } = style
  const sections = report.sections.flatMap((section) => [
    ...(section.heading === null ? [] : [heading(section.heading)]),
    ...section.before.map(paragraph),
    ...(section.table ? [style.table(section.table, drawing)] : []),
    ...section.after.map(paragraph),
  ])
  const body = [
    ...report.menu.map((text) => `<div><a href="#">${escapeText(text)}</a></div>`),
    ...report.title.map((text) => `<h1>${escapeText(text)}</h1>`),
    ...report.preface.map(paragraph),
    ...sections,
    ...report.signature.map((text) => `<p style="text-align:right">${escapeText(text)}</p>`),
    ...report.footer.map((text) => `<div>${escapeText(text)}</div>`),
  ].join('\n')
  return `${headOf(report)}<body>${style.wrap ? style.wrap(body) : body}</body></html>`
}

/** A shape of web pages. */
export function pageShape(
  name: string,
  style: PageStyle,
  {
    tracesBlanks = true,
    runsTogether = false,
  }: { readonly tracesBlanks?: boolean; readonly runsTogether?: boolean } = {},
): Shape {
  return {
    name,
    fileName: 'report.html',
    tracesBlanks,
    runsTogether,
    draw: (report, drawing) => drawPage(report, style, drawing),
  }
}
