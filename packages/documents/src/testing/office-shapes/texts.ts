import type { ReportContent } from '@gongkai/core'
import { escapeHtml } from '../../write/escape-html.ts'
import { buildDocx, cell, paragraph, row, table } from '../build-docx.ts'
import { buildOdf } from '../build-odf.ts'
import { partsOf, type Placed } from './parts.ts'

/** Every position of a row: the cell that begins there, the cell from above that covers it, or null beside either. */
function positions(rows: Placed[][], y: number, columns: number): (Placed | null)[] {
  const own = rows.flat().filter((one) => one.row <= y && y < one.row + one.rowSpan)
  return Array.from({ length: columns }, (_, x) => own.find(({ column }) => column === x) ?? null)
}

function wordTable(rows: Placed[][], columns: number): string {
  const drawn = rows.map((_, y) =>
    row(
      positions(rows, y, columns).flatMap((one) => {
        if (one === null) return []
        const merge = one.rowSpan > 1 ? `<w:vMerge${one.row === y ? ' w:val="restart"' : ''}/>` : ''
        const properties = `<w:gridSpan w:val="${one.colSpan}"/>${merge}`
        return [one.row === y ? cell(paragraph(one.text), properties) : cell(paragraph(''), properties)]
      }),
    ),
  )
  return table(drawn)
}

const NUMBERED =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

/** A report as a Word file; `isNumbered` leaves the numbers of the headings to the program. */
export function drawDocx(report: ReportContent, isNumbered: boolean): Uint8Array {
  const heading = (text: string) =>
    isNumbered
      ? paragraph(text.slice(2), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
      : paragraph(text)
  const body = partsOf(report).map((part) => {
    if (part.kind === 'table') return wordTable(part.rows, part.columns)
    return part.kind === 'heading' ? heading(part.text) : paragraph(part.text)
  })
  return buildDocx({ body: body.join(''), numbering: NUMBERED })
}

/** A table of an OpenDocument file, with the cells that merged ones cover. */
export function odfTable(name: string, rows: Placed[][], columns: number): string {
  const drawn = rows.map((_, y) => {
    const cells = Array.from({ length: columns }, (__, x) => {
      const one = rows[y]!.find(({ column }) => column === x)
      if (!one) return '<table:covered-table-cell/>'
      const spans = `table:number-columns-spanned="${one.colSpan}" table:number-rows-spanned="${one.rowSpan}"`
      return `<table:table-cell ${spans}><text:p>${escapeHtml(one.text)}</text:p></table:table-cell>`
    })
    return `<table:table-row>${cells.join('')}</table:table-row>`
  })
  return `<table:table table:name="${name}">${drawn.join('')}</table:table>`
}

/** A report as an OpenDocument text. */
export function drawOdt(report: ReportContent): Uint8Array {
  const body = partsOf(report).map((part) => {
    if (part.kind === 'table') return odfTable(part.name, part.rows, part.columns)
    const text = escapeHtml(part.text)
    return part.kind === 'heading' ? `<text:h text:outline-level="1">${text}</text:h>` : `<text:p>${text}</text:p>`
  })
  return buildOdf({ kind: 'text', body: body.join('') })
}
