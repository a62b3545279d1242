import { narrativeFromText, type Narrative, type NarrativeBlock } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'

const LONGEST_PARAGRAPH = 20_000
const LONGEST_HEADING = 500
const MOST_BLOCKS = 500
const MOST_ITEMS = 200
const MOST_ROWS = 200
const MOST_COLUMNS = 30

const textOf = ({ texts }: CleanLine) => texts.filter((text) => text !== '').join(' ')

function chunks(text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; at += LONGEST_PARAGRAPH) parts.push(text.slice(at, at + LONGEST_PARAGRAPH))
  return parts
}

/** Cells of a table row under those of other rows: what a merged cell covers before the last one stays blank. Null when the row is too wide for a small table. */
function rowOf({ source, texts }: CleanLine): string[] | null {
  const width = source.cells.at(-1)?.column ?? 0
  if (source.table === null || width < 1 || width > MOST_COLUMNS) return null
  const row = Array<string>(width).fill('')
  source.cells.forEach(({ column }, index) => (row[column - 1] = texts[index]!.slice(0, LONGEST_PARAGRAPH)))
  return row
}

/** A list or table that the next line may go on with; `number` tells neighbours apart. */
type OpenBlock =
  | { readonly kind: 'list'; readonly number: number; readonly items: string[] }
  | { readonly kind: 'table'; readonly number: number; readonly rows: string[][] }

/** Puts an item or a row to the block it belongs to, and returns that block; null when the line is neither. */
function addToOpenBlock(blocks: NarrativeBlock[], open: OpenBlock | null, line: CleanLine): OpenBlock | null {
  const { kind, list, table } = line.source
  const text = textOf(line)
  if (kind === 'item' && list !== null && text.length <= LONGEST_PARAGRAPH) {
    const goesOn = open?.kind === 'list' && open.number === list.number && open.items.length < MOST_ITEMS
    const own = goesOn ? open : { kind: 'list' as const, number: list.number, items: [] }
    if (!goesOn) blocks.push({ kind: 'list', ordered: list.ordered, items: own.items })
    own.items.push(text)
    return own
  }
  const row = kind === 'row' ? rowOf(line) : null
  if (row === null) return null
  const goesOn = open?.kind === 'table' && open.number === table && open.rows.length < MOST_ROWS
  const own = goesOn ? open : { kind: 'table' as const, number: table!, rows: [] }
  if (!goesOn) blocks.push({ kind: 'table', rows: own.rows })
  own.rows.push(row)
  return own
}

/** How headings are known: the file marks them, or only the words tell. */
export type HeadingSource = 'marked' | 'words'

/** Lines as structured text: lists and tables as the file has them, headings as it marks them or as the words tell. */
export function narrativeOfLines(lines: readonly CleanLine[], headings: HeadingSource): Narrative {
  const blocks: NarrativeBlock[] = []
  let open: OpenBlock | null = null
  for (const line of lines) {
    open = addToOpenBlock(blocks, open, line)
    if (open !== null) continue
    const text = textOf(line)
    if (line.source.kind === 'heading' && headings === 'marked' && text.length <= LONGEST_HEADING)
      blocks.push({ kind: 'heading', text })
    else if (headings === 'marked')
      blocks.push(...chunks(text).map((part) => ({ kind: 'paragraph' as const, text: part })))
    else blocks.push(...narrativeFromText(chunks(text).join('\n')))
  }
  return blocks.slice(0, MOST_BLOCKS)
}
