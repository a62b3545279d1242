import { AppError } from '@gongkai/core'
import { MOST_CELLS, type SourceCell, type SourceLine } from '../raw-document.ts'
import type { Block, ParagraphBlock, TableBlock, TableCellBlock } from './blocks.ts'
import { listPlaces, type ListPlace } from './list-places.ts'

/** Lines of a document and where pictures stand among them: the number of lines before each. */
export interface BlockLines {
  readonly lines: SourceLine[]
  readonly pictures: number[]
}

/** A longer cell is a passage; the longest label of a form has some forty characters. */
const LONGEST_CELL = 400
/** A table with so many cells in a row is a form, even where a passage stands below it as a note. */
const CELLS_OF_FORM = 4

interface Walk extends BlockLines {
  readonly file: string
  readonly places: ReadonlyMap<ParagraphBlock, ListPlace>
  paragraphs: number
  tables: number
  cells: number
}

/** Text of a paragraph with its number, where the number is not told by its place in a list. */
function printedText({ text, mark }: ParagraphBlock, isItem: boolean): string {
  if (mark === null || isItem || mark.kind === 'bullet') return text
  const gap = /[\w.]$/.test(mark.label) && text !== '' ? ' ' : ''
  return `${mark.label}${gap}${text}`
}

function count(walk: Walk, added: number): void {
  walk.cells += added
  if (walk.cells > MOST_CELLS) throw new AppError('FILE_TOO_LARGE', { file: walk.file, limit: `${MOST_CELLS} 格` })
}

function addPictures(walk: Walk, pictures: number): void {
  for (let picture = 0; picture < pictures; picture++) walk.pictures.push(walk.lines.length)
}

function walkParagraph(walk: Walk, block: ParagraphBlock): void {
  const place = walk.places.get(block) ?? null
  for (const piece of printedText(block, place !== null).split('\n')) {
    const text = piece.trim()
    if (text === '') continue
    count(walk, 1)
    walk.lines.push({
      id: walk.lines.length,
      kind: block.isHeading ? 'heading' : place === null ? 'paragraph' : 'item',
      locator: `paragraph ${++walk.paragraphs}`,
      table: null,
      list: place,
      cells: [{ text, column: 1, colSpan: 1, rowSpan: 1, closed: true }],
    })
  }
  addPictures(walk, block.pictures)
}

/** Words of a cell, or null when a table stands in it. */
function cellText({ blocks }: TableCellBlock): string | null {
  const parts: string[] = []
  for (const block of blocks) {
    if (block.kind === 'table') return null
    parts.push(printedText(block, false))
  }
  const text = parts.join('\n').trim()
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, '\n') : text
}

function readCells(row: readonly TableCellBlock[]): SourceCell[] | null {
  const cells: SourceCell[] = []
  for (const cell of row) {
    const text = cellText(cell)
    if (text === null) return null
    cells.push({ text, column: cell.column, colSpan: cell.colSpan, rowSpan: cell.rowSpan, closed: true })
  }
  return cells
}

/** Rows of a table, or null when it only lays out the page: tables stand in it, or whole passages in few columns. */
function readRows(rows: TableBlock['rows']): SourceCell[][] | null {
  const read: SourceCell[][] = []
  for (const row of rows) {
    const cells = readCells(row)
    if (cells === null) return null
    read.push(cells)
  }
  const holdsPassage = read.some((cells) => cells.some(({ text }) => text.length > LONGEST_CELL))
  return holdsPassage && read.every((cells) => cells.length < CELLS_OF_FORM) ? null : read
}

const picturesIn = (row: readonly TableCellBlock[]) =>
  row.reduce(
    (sum, { blocks }) => sum + blocks.reduce((own, block) => own + (block.kind === 'table' ? 0 : block.pictures), 0),
    0,
  )

function walkTable(walk: Walk, { rows }: TableBlock): void {
  const read = readRows(rows)
  if (read === null) return rows.flat().forEach(({ blocks }) => walkBlocks(walk, blocks))
  const table = ++walk.tables
  read.forEach((cells, index) => {
    addPictures(walk, picturesIn(rows[index]!))
    count(walk, cells.length)
    const locator = `table ${table}, row ${index + 1}`
    walk.lines.push({ id: walk.lines.length, kind: 'row', locator, table, list: null, cells })
  })
}

function walkBlocks(walk: Walk, blocks: readonly Block[]): void {
  for (const block of blocks)
    if (block.kind === 'table') walkTable(walk, block)
    else walkParagraph(walk, block)
}

/** Lines of a document read into blocks: paragraphs, headings, list items and table rows, in reading order. Throws FILE_TOO_LARGE. */
export function linesOfBlocks(blocks: readonly Block[], file: string): BlockLines {
  const walk: Walk = { lines: [], pictures: [], file, places: listPlaces(blocks), paragraphs: 0, tables: 0, cells: 0 }
  walkBlocks(walk, blocks)
  return walk
}
