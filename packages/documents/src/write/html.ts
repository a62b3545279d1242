import {
  getFormat,
  layoutGrid,
  type GridCell,
  type Narrative,
  type NarrativeBlock,
  type ReportContent,
  type TableDefinition,
  type Format,
} from '@gongkai/core'
import { escapeHtml } from './escape-html.ts'
import { gridText } from './grid-text.ts'
import { sectionHeading } from './section-heading.ts'

const STYLE =
  'body{font-family:serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.8}h1{text-align:center;font-size:1.5em}h2{font-size:1.2em}' +
  'table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.2em .4em;font-weight:normal}td{text-align:right}'

function narrativeBlock(block: NarrativeBlock): string {
  if (block.kind === 'paragraph') return `<p>${escapeHtml(block.text)}</p>`
  if (block.kind === 'heading') return `<h3>${escapeHtml(block.text)}</h3>`
  if (block.kind === 'table') {
    const rows = block.rows.map((cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`)
    return `<table class="narrative"><tbody>${rows.join('')}</tbody></table>`
  }
  const tag = block.ordered ? 'ol' : 'ul'
  return `<${tag}>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`
}

const narrativeHtml = (narrative: Narrative) => narrative.map(narrativeBlock).join('\n')

function cellHtml(cell: GridCell, content: ReportContent): string {
  const colSpan = cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ''
  const rowSpan = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''
  if (cell.kind === 'value') return `<td${colSpan}${rowSpan}>${escapeHtml(gridText(cell, content))}</td>`
  const scope = cell.scope === undefined ? '' : ` scope="${cell.scope}"`
  return `<th${scope}${colSpan}${rowSpan}>${escapeHtml(cell.text)}</th>`
}

function tableHtml(format: Format, table: TableDefinition, content: ReportContent): string {
  const rows = layoutGrid(format, table.id).rows.map(
    (row) => `<tr>${row.cells.map((cell) => cellHtml(cell, content)).join('')}</tr>`,
  )
  return `<table>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

/**
 * A report as a complete web page: title, preface, six sections, the statutory tables with their spans and header scopes.
 * Readable without style or script; `importDocument` reads the same cells and words back.
 */
export function writeHtml(content: ReportContent): string {
  const format = getFormat(content.format)
  const sections = content.sections.map(({ no, title, narrative }) => {
    const table = format.tables.find(({ section }) => section === no)
    const parts = [`<h2>${escapeHtml(sectionHeading(no, title))}</h2>`]
    if (table) parts.push(tableHtml(format, table, content))
    if (narrative.length > 0) parts.push(narrativeHtml(narrative))
    return parts.join('\n')
  })
  const title = escapeHtml(content.title)
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="ArticleTitle" content="${title}">
<meta name="ContentSource" content="${escapeHtml(content.organName)}">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${narrativeHtml(content.preface)}
${sections.join('\n')}
</body>
</html>
`
}
