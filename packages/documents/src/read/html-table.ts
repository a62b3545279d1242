import type { DefaultTreeAdapterTypes } from 'parse5'
import { fieldText, shownAs, withRaised } from './html-inline.ts'
import type { SourceCell } from './raw-document.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** A table row while it is being read. */
export interface OpenRow {
  readonly number: number
  readonly cells: readonly SourceCell[]
}

/** A table while it is being read. */
export interface OpenTable {
  readonly rows: readonly OpenRow[]
}

const SECTIONS = new Set(['tbody', 'thead', 'tfoot'])
const LINE_BREAKERS = new Set(['p', 'div', 'li', 'br'])
/** Spans a table of a report can have; larger ones are mistakes of the page. */
const WIDEST_SPAN = 100
const DEEPEST_CELL = 100
/** A cell this long is a part of the page, not a cell of a form: the longest label has some forty characters. */
const LONGEST_CELL = 400

const isElement = (node: Node): node is Element => 'tagName' in node
const childElements = (element: Element) => element.childNodes.filter(isElement)

/** Text of a cell while it is collected; null once it proves to be no cell of a form. */
type Collected = string | null

function collectText(nodes: readonly Node[], before: string, depth: number): Collected {
  let text: Collected = before
  for (const node of nodes) {
    if (isElement(node)) text = collectElement(node, text, depth)
    else if ('value' in node) text += node.value.replace(/[ \t\r\n\f]+/g, ' ')
    if (text === null || text.length > LONGEST_CELL) return null
  }
  return text
}

function collectElement(element: Element, before: string, depth: number): Collected {
  const { tagName, childNodes } = element
  if (tagName === 'table' || depth > DEEPEST_CELL) return null
  if (tagName === 'script' || tagName === 'style') return before
  if (tagName === 'input') return before + fieldText(element)
  const { isLeftOut, isRaised, isBlock, isApart } = shownAs(element)
  if (isLeftOut) return before
  const start = LINE_BREAKERS.has(tagName) || isBlock ? `${before}\n` : isApart ? `${before} ` : before
  const text = collectText(childNodes, start, depth + 1)
  return isRaised && text !== null ? withRaised(before, text) : text
}

/** Words of a cell, or null when a table stands in it or it is too deep or too long to be a cell of a form. */
function cellText(element: Element): string | null {
  const text = collectText(element.childNodes, '', 0)?.trim()
  if (text === undefined) return null
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, '\n') : text
}

function spanOf(element: Element, name: string): number {
  const value = Number(element.attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return Number.isInteger(value) && value >= 1 ? Math.min(value, WIDEST_SPAN) : 1
}

/** Cells of a row with their first column; `taken` holds, per column, how many more rows a cell above covers. */
function readRow(row: Element, taken: number[]): SourceCell[] | null {
  const cells: SourceCell[] = []
  const fresh: [number, number][] = []
  let column = 0
  for (const element of childElements(row)) {
    if ((element.tagName !== 'td' && element.tagName !== 'th') || shownAs(element).isLeftOut) continue
    const text = cellText(element)
    if (text === null) return null
    while ((taken[column] ?? 0) > 0) column++
    const colSpan = spanOf(element, 'colspan')
    const rowSpan = spanOf(element, 'rowspan')
    cells.push({ text, column: column + 1, colSpan, rowSpan, closed: true })
    for (let offset = 0; offset < colSpan; offset++) fresh.push([column + offset, rowSpan])
    column += colSpan
  }
  for (let index = 0; index < taken.length; index++) if (taken[index]! > 0) taken[index]!--
  for (const [index, rows] of fresh) taken[index] = rows - 1
  return cells
}

/** Rows of a table element, or null when it only lays out the page (it holds tables or whole passages of text). */
export function readTable(table: Element): OpenTable | null {
  const rows: OpenRow[] = []
  const taken: number[] = []
  const parts = childElements(table)
  const elements = parts.flatMap((part) => (SECTIONS.has(part.tagName) ? childElements(part) : [part]))
  for (const element of elements) {
    if (element.tagName !== 'tr' || shownAs(element).isLeftOut) continue
    const cells = readRow(element, taken)
    if (cells === null) return null
    rows.push({ number: rows.length + 1, cells })
  }
  return { rows }
}
