import type { PrintedTable } from '../printed-report.ts'
import { fullRows } from './rows.ts'
import type { Drawing, Shape } from './shape.ts'
import { PLAIN_PAGE, pageShape, type PageStyle } from './web-page.ts'
import { escapeText, partOfTable, rowMarkup, tableMarkup, type CellStyle } from './web-table.ts'

const isBlank = (text: string) => text.replace(/[\ue000-\ue1ff]/gu, '') === ''
const breaks = (text: string) => text.replaceAll('\n', '<br>')

const PLAIN: CellStyle = { inner: breaks, headTag: 'th' }
const STYLED: CellStyle = {
  inner: (text) =>
    `<p style="text-align:center"><span style="font-family:仿宋_GB2312;font-size:16px">${isBlank(text) ? `${text}&nbsp;` : text.replaceAll('\n', '<br />')}</span></p>`,
  attributes: ' nowrap="nowrap" style="border:1px solid #000;padding:0 7px" valign="center"',
}
/** Word writes runs of its own for marks and digits, and breaks lines of the markup inside words. */
const WORD: CellStyle = {
  inner: (text) =>
    `<p class="MsoNormal" align="center">${text
      .split('\n')
      .map(
        (part) =>
          `<span style="mso-spacerun:yes">${part.replace(/[（）().、]/g, '</span><span lang="EN-US">$&</span><span>')}</span>`,
      )
      .join('</p>\r\n<p class="MsoNormal">')}<o:p>${isBlank(text) ? '&nbsp;' : ''}</o:p></p>`,
  attributes: ' width="66" valign="top"',
}
const UNCLOSED: CellStyle = { inner: breaks, isClosed: false }

const plainTable: PageStyle['table'] = (table, drawing) => tableMarkup(table, PLAIN, drawing, true)
const page = (table: PageStyle['table'], wrap?: PageStyle['wrap']): PageStyle => ({
  ...PLAIN_PAGE,
  table,
  ...(wrap ? { wrap } : {}),
})

/** Every place of the grid is a cell of its own. */
const withoutSpans =
  (fill: (text: string) => string): PageStyle['table'] =>
  (table, drawing) =>
    `<table>${fullRows(table, drawing, fill)
      .map((row) => `<tr>${row.map((text) => `<td>${escapeText(text)}</td>`).join('')}</tr>`)
      .join('')}</table>`

/** The value columns of table 2 are divided anew in every row, as tables drawn by hand are. */
function redivided(table: PrintedTable, { random }: Drawing): PrintedTable {
  if (table.id !== 't2') return table
  const rows = table.rows.map((row) => {
    const parts = row.cells.length - 1
    if (parts < 2) return row
    const cuts = random.shuffle(Array.from({ length: table.columns - 2 }, (_, index) => index + 1)).slice(0, parts - 1)
    const ends = [...cuts.toSorted((a, b) => a - b), table.columns - 1]
    return {
      ...row,
      cells: row.cells.map((cell, index) =>
        index === 0 ? cell : { ...cell, colSpan: ends[index - 1]! - (ends[index - 2] ?? 0) },
      ),
    }
  })
  return { ...table, rows }
}

const headLength = ({ rows }: PrintedTable) => rows.findIndex(({ part }) => part === 'body')

/** The head is printed again in the middle, where the page of a printed copy ended. */
const headAgain: PageStyle['table'] = (table, drawing) => {
  const head = { ...table, rows: table.rows.slice(0, headLength(table)) }
  const middle = Math.floor(table.rows.length / 2)
  const parts =
    table.id === 't3' ? [partOfTable(table, 0, middle), head, partOfTable(table, middle, table.rows.length)] : [table]
  return `<table>${parts.flatMap(({ rows }) => rows.map((row) => rowMarkup(row, STYLED, drawing))).join('')}</table>`
}

/** A table that goes on in another one, its head not printed again. */
const splitInTwo: PageStyle['table'] = (table, drawing) => {
  const middle = Math.max(headLength(table) + 1, drawing.random.integer(2, table.rows.length - 1))
  if (middle >= table.rows.length) return tableMarkup(table, STYLED, drawing)
  return [partOfTable(table, 0, middle), partOfTable(table, middle, table.rows.length)]
    .map((part) => tableMarkup(part, STYLED, drawing))
    .join('<p>&nbsp;</p>')
}

/** Every block of table 2 is a table. */
const blocksApart: PageStyle['table'] = (table, drawing) => {
  const blocks = [...new Set(table.rows.map(({ block }) => block))]
  return blocks
    .map((block) => tableMarkup({ ...table, rows: table.rows.filter((row) => row.block === block) }, PLAIN, drawing))
    .join('<br>')
}

const divs =
  (row: (cells: string) => string, cell: (text: string) => string, between = ''): PageStyle['table'] =>
  (table, { textOf }) =>
    `<div class="grid">${table.rows.map(({ cells }) => row(cells.map((one) => cell(escapeText(textOf(one)).replaceAll('\n', ''))).join(between))).join('\n')}</div>`

const inLayout = (body: string) =>
  `<table width="1000"><tr><td><table><tr><td><img src="logo.png"></td></tr></table></td></tr><tr><td class="content">${body}</td></tr><tr><td>主办单位</td></tr></table>`

/** Shapes of web pages. */
export const WEB_SHAPES: readonly Shape[] = [
  pageShape('page, plain tables', page(plainTable)),
  pageShape(
    'page, styled cells',
    page((table, drawing) => tableMarkup(table, STYLED, drawing)),
  ),
  pageShape(
    'page, from a word processor',
    page((table, drawing) => tableMarkup(table, WORD, drawing)),
  ),
  pageShape(
    'page, tables inside tables',
    page((table, drawing) => tableMarkup(table, STYLED, drawing), inLayout),
  ),
  pageShape(
    'page, values under other spans',
    page((table, drawing) => tableMarkup(redivided(table, drawing), STYLED, drawing)),
  ),
  pageShape(
    'page, cells not closed',
    page((table, drawing) => tableMarkup(table, UNCLOSED, drawing)),
  ),
  pageShape('page, no spans, blanks', page(withoutSpans(() => ''))),
  pageShape('page, no spans, repeated', page(withoutSpans((text) => text))),
  pageShape('page, head printed again', page(headAgain)),
  pageShape('page, tables split in two', page(splitInTwo)),
  pageShape('page, blocks as tables', page(blocksApart)),
  pageShape(
    'page, a block per cell',
    page(
      divs(
        (row) => `<div>${row}</div>`,
        (text) => `<div>${text}</div>`,
      ),
    ),
    {
      tracesBlanks: false,
    },
  ),
  pageShape(
    'page, rows of spans',
    page(
      divs(
        (row) => `<div>${row}</div>`,
        (text) => `<span>${text}</span>`,
        '\n',
      ),
    ),
    {
      tracesBlanks: false,
    },
  ),
  pageShape(
    'page, rows of spans, glued',
    page(
      divs(
        (row) => `<div>${row}</div>`,
        (text) => `<span>${text}</span>`,
      ),
    ),
    {
      tracesBlanks: false,
      runsTogether: true,
    },
  ),
]
