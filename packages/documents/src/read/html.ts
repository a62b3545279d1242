import { AppError } from '@gongkai/core'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { fieldText, shownAs, withRaised } from './html-inline.ts'
import { readTable, type OpenTable } from './html-table.ts'
import { MOST_CELLS, type RawDocument, type SourceLine, type SourceLineKind } from './raw-document.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'object',
  'select',
  'textarea',
  'svg',
  'button',
])
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html legend li main nav ol p pre section summary table ul caption tr td th'
  ).split(' '),
)
const HEADING = /^h[1-6]$/
/** Deepest nesting that is followed; pages of real sites stay below one hundred. */
const DEEPEST = 600

interface List {
  readonly number: number
  readonly ordered: boolean
}

/** What is being collected while the tree is walked. */
export interface HtmlWalk {
  readonly lines: SourceLine[]
  text: string
  kind: SourceLineKind
  list: List | null
  paragraphs: number
  tables: number
  lists: number
  cells: number
  /** Number of lines before each picture. */
  readonly pictures: number[]
  /** Name of the file, for messages. */
  readonly file: string
}

const isElement = (node: Node): node is Element => 'tagName' in node

/** Ends the paragraph being collected; every `<br>` in it began a new one. */
export function flush(walk: HtmlWalk): void {
  if (walk.text === '') return
  for (const piece of walk.text.split('\n')) {
    const text = piece.trim()
    if (text === '') continue
    walk.paragraphs++
    countCells(walk, 1)
    walk.lines.push({
      id: walk.lines.length,
      kind: walk.kind,
      locator: `paragraph ${walk.paragraphs}`,
      table: null,
      list: walk.list,
      cells: [{ text, column: 1, colSpan: 1, rowSpan: 1, closed: true }],
    })
  }
  walk.text = ''
}

/** Keeps the document within bounds. Throws FILE_TOO_LARGE. */
export function countCells(walk: HtmlWalk, added: number): void {
  walk.cells += added
  if (walk.cells > MOST_CELLS) throw new AppError('FILE_TOO_LARGE', { file: walk.file, limit: `${MOST_CELLS} 格` })
}

function walkElement(walk: HtmlWalk, element: Element, depth: number): void {
  const tag = element.tagName
  if (HIDDEN.has(tag)) return
  if (tag === 'br') {
    walk.text += '\n'
    return
  }
  if (tag === 'img') walk.pictures.push(walk.lines.length + (walk.text.trim() === '' ? 0 : 1))
  if (tag === 'table') return walkTable(walk, element, depth)
  if (tag === 'input') walk.text += fieldText(element)
  const shown = shownAs(element)
  // Pages show parts of themselves only when a script says so: what is hidden whole is read, words hidden in a line are not.
  if (shown.isLeftOut && !BLOCKS.has(tag)) return
  const block = BLOCKS.has(tag) || shown.isBlock
  if (block) flush(walk)
  else if (shown.isApart) walk.text += ' '
  const { kind, list } = walk
  if (HEADING.test(tag)) walk.kind = 'heading'
  else if (tag === 'li') walk.kind = 'item'
  else if (tag === 'ol' || tag === 'ul') walk.list = { number: ++walk.lists, ordered: tag === 'ol' }
  else if (tag === 'p' && walk.kind !== 'item') walk.kind = 'paragraph'
  const before = walk.text
  walkChildren(walk, element, depth + 1)
  if (shown.isRaised && walk.text.startsWith(before)) walk.text = withRaised(before, walk.text)
  if (block) flush(walk)
  else if (shown.isApart) walk.text += ' '
  walk.kind = kind
  walk.list = list
}

/** Collects the text below a node. Throws FILE_UNREADABLE when the page nests without end. */
export function walkChildren(walk: HtmlWalk, parent: { readonly childNodes: readonly Node[] }, depth: number): void {
  if (depth > DEEPEST) throw new AppError('FILE_UNREADABLE', { file: walk.file, reason: '网页层层嵌套太深' })
  for (const node of parent.childNodes)
    if (isElement(node)) walkElement(walk, node, depth)
    else if ('value' in node) walk.text += node.value.replace(/[ \t\r\n\f]+/g, ' ')
}

function walkTable(walk: HtmlWalk, element: Element, depth: number): void {
  flush(walk)
  const table: OpenTable | null = readTable(element)
  if (table === null) {
    // A table that holds tables or headings only lays out the page: its cells are read as parts of the page.
    walkChildren(walk, element, depth + 1)
    flush(walk)
    return
  }
  const number = ++walk.tables
  for (const row of table.rows) {
    countCells(walk, row.cells.length)
    const locator = `table ${number}, row ${row.number}`
    walk.lines.push({ id: walk.lines.length, kind: 'row', locator, table: number, list: null, cells: row.cells })
  }
}

function declaredTitles(parent: { readonly childNodes: readonly Node[] }): string[] {
  const titles: string[] = []
  const head = parent.childNodes
    .filter(isElement)
    .find((node) => node.tagName === 'html')
    ?.childNodes.filter(isElement)
  for (const node of head?.find((child) => child.tagName === 'head')?.childNodes.filter(isElement) ?? []) {
    if (node.tagName === 'title')
      titles.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    // Page metadata that 国办发〔2017〕47号 asks government sites to give.
    if (node.tagName === 'meta' && attributes.name?.toLowerCase() === 'articletitle')
      titles.unshift(attributes.content ?? '')
  }
  return titles.map((title) => title.trim()).filter((title) => title !== '')
}

/** True when the page breaks off inside a cell, so that its last characters may be missing. */
function endsInsideCell(html: string): boolean {
  const opened = Math.max(html.lastIndexOf('<td'), html.lastIndexOf('<th'))
  return opened >= 0 && !/<\/(?:t|body|html)/.test(html.slice(opened))
}

function leaveLastCellOpen(lines: SourceLine[]): void {
  const last = lines.at(-1)
  if (last)
    lines[lines.length - 1] = {
      ...last,
      cells: last.cells.map((cell, index) => ({ ...cell, closed: index < last.cells.length - 1 })),
    }
}

/** Lines of a web page: paragraphs, headings, list items and table rows, with what its head says it is called. Throws FILE_TOO_LARGE, FILE_UNREADABLE. */
export function readHtml(html: string, file: string): Pick<RawDocument, 'lines' | 'declaredTitles' | 'pictures'> {
  const document = parse(html)
  const walk: HtmlWalk = {
    lines: [],
    text: '',
    kind: 'paragraph',
    list: null,
    paragraphs: 0,
    tables: 0,
    lists: 0,
    cells: 0,
    pictures: [],
    file,
  }
  walkChildren(walk, document, 0)
  flush(walk)
  if (endsInsideCell(html)) leaveLastCellOpen(walk.lines)
  return { lines: walk.lines, declaredTitles: declaredTitles(document), pictures: walk.pictures }
}
