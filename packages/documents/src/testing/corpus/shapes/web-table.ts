import type { PrintedCell, PrintedRow, PrintedTable } from '../printed-report.ts'
import type { Drawing } from './shape.ts'

/** How a page writes the cells of its tables. */
export interface CellStyle {
  /** Everything between the tags of a cell; `text` is escaped, its line breaks still in it. */
  readonly inner: (text: string, drawing: Drawing) => string
  readonly attributes?: string
  readonly headTag?: 'th' | 'td'
  /** Closing tags that browsers can do without. */
  readonly isClosed?: boolean
}

/** Text of a cell as markup. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const span = (name: string, count: number) => (count > 1 ? ` ${name}="${count}"` : '')

function cellMarkup(cell: PrintedCell, row: PrintedRow, style: CellStyle, drawing: Drawing): string {
  const isHead = row.part !== 'body' && cell.cellId === null
  const tag = isHead ? (style.headTag ?? 'td') : 'td'
  const attributes = `${span('colspan', cell.colSpan)}${span('rowspan', cell.rowSpan)}${style.attributes ?? ''}`
  const inner = style.inner(escapeText(drawing.textOf(cell)), drawing)
  return `<${tag}${attributes}>${inner}${style.isClosed === false ? '' : `</${tag}>`}`
}

/** A row of a table as markup. */
export function rowMarkup(row: PrintedRow, style: CellStyle, drawing: Drawing): string {
  const cells = row.cells.map((cell) => cellMarkup(cell, row, style, drawing)).join('\n')
  return `<tr>${cells}${style.isClosed === false ? '' : '</tr>'}`
}

/** A whole table as markup; rows before the first one of the body are its head when `hasHead`. */
export function tableMarkup(table: PrintedTable, style: CellStyle, drawing: Drawing, hasHead = false): string {
  const rows = table.rows.map((row) => rowMarkup(row, style, drawing))
  const head = hasHead ? table.rows.findIndex(({ part }) => part === 'body' || part === 'heading') : 0
  const parts =
    head > 0
      ? `<thead>${rows.slice(0, head).join('\n')}</thead><tbody>${rows.slice(head).join('\n')}</tbody>`
      : `<tbody>${rows.join('\n')}</tbody>`
  return `<table border="1" cellspacing="0">${parts}</table>`
}

/** The rows of a table from `from` to `to` as a table of their own, spans cut where they reach beyond. */
export function partOfTable(table: PrintedTable, from: number, to: number): PrintedTable {
  const carried = table.rows
    .slice(0, from)
    .flatMap((row, y) =>
      row.cells
        .filter((cell) => y + cell.rowSpan > from)
        .map((cell) => ({ ...cell, text: '', rowSpan: Math.min(to, y + cell.rowSpan) - from })),
    )
  const rows = table.rows.slice(from, to).map((row, y) => {
    const cells = row.cells.map((cell) => ({ cell, rowSpan: Math.min(cell.rowSpan, to - from - y) }))
    return { ...row, cells: cells.map(({ cell, rowSpan }) => (rowSpan === cell.rowSpan ? cell : { ...cell, rowSpan })) }
  })
  if (carried.length > 0 && rows[0]) rows[0] = { ...rows[0], cells: [...carried, ...rows[0].cells] }
  return { ...table, rows }
}
