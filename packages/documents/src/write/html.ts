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

// As on paper: paragraphs begin two characters in, tables are ruled and centred, single rows beside a group stand left.
const STYLE = [
  'body{font-family:"Songti SC",SimSun,"Noto Serif CJK SC",serif;max-width:52em;margin:2em auto;padding:0 1em;line-height:1.75;line-break:strict}',
  'h1,h2,h3{font-family:SimHei,"PingFang SC","Noto Sans CJK SC",sans-serif;font-weight:600;break-after:avoid}',
  'h1{text-align:center;font-size:1.6em;margin:1em 0 1.2em;text-wrap:balance}h2,h3{text-indent:2em;font-size:1em;margin:1em 0 .3em}',
  'p{text-indent:2em;margin:.3em 0}ol,ul{margin:.3em 0;padding-left:3.5em}',
  'table{border-collapse:collapse;width:100%;margin:.6em 0 1.2em;font-size:.88em;line-height:1.45;font-variant-numeric:tabular-nums}',
  'th,td{border:1px solid;padding:.3em .35em;font-weight:normal;text-align:center}th{text-wrap:balance}tr{break-inside:avoid}',
  'td{min-width:2.4em}table:has([scope=rowgroup]) th[scope=row]{text-align:left}',
  '@page{size:A4;margin:37mm 26mm 35mm 28mm}@media print{body{max-width:none;margin:0;padding:0;font-size:12pt}table{font-size:9pt}}',
].join('')

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
