import { LARGEST_TABLE, NARRATIVE_LIMITS, narrativeFromText, type Narrative, type NarrativeBlock } from '@gongkai/core'
import type { UnreadItem } from '../imported-report.ts'
import type { CleanLine } from '../transforms/clean-document.ts'

/** Words as structured text, and what of them is beyond its limits. */
export interface NarrativeOfLines {
  readonly narrative: Narrative
  readonly unread: readonly UnreadItem[]
}

const textOf = ({ texts }: CleanLine) => texts.filter((text) => text !== '').join(' ')

const tooLong = ({ source }: CleanLine, text: string): UnreadItem => ({
  ...{ block: source.id, locator: source.locator, text, reason: 'TEXT_TOO_LONG' },
})

/** Where a text has to be cut to be short enough: never between the halves of one character. */
function cutAt(text: string, from: number): number {
  const at = from + NARRATIVE_LIMITS.text
  return at < text.length && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at
}

function chunks(text: string): string[] {
  const parts: string[] = []
  for (let from = 0; from < text.length;) {
    const to = cutAt(text, from)
    parts.push(text.slice(from, to))
    from = to
  }
  return parts
}

/** Cells of a table row under those of other rows: what a merged cell covers before the last one stays blank. Null when the row is too wide for a small table. */
function rowOf({ source, texts }: CleanLine): string[] | null {
  const width = source.cells.at(-1)?.column ?? 0
  if (source.table === null || width < 1 || width > LARGEST_TABLE.cells) return null
  const row = Array<string>(width).fill('')
  source.cells.forEach(({ column }, index) => (row[column - 1] = texts[index]!.slice(0, cutAt(texts[index]!, 0))))
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
  if (kind === 'item' && list !== null && text.length <= NARRATIVE_LIMITS.text) {
    const goesOn = open?.kind === 'list' && open.number === list.number && open.items.length < NARRATIVE_LIMITS.items
    const own = goesOn ? open : { kind: 'list' as const, number: list.number, items: [] }
    if (!goesOn) blocks.push({ kind: 'list', ordered: list.ordered, items: own.items })
    own.items.push(text)
    return own
  }
  const row = kind === 'row' ? rowOf(line) : null
  if (row === null) return null
  const goesOn = open?.kind === 'table' && open.number === table && open.rows.length < LARGEST_TABLE.rows
  const own = goesOn ? open : { kind: 'table' as const, number: table!, rows: [] }
  if (!goesOn) blocks.push({ kind: 'table', rows: own.rows })
  own.rows.push(row)
  return own
}

/** How headings are known: the file marks them, or only the words tell. */
export type HeadingSource = 'marked' | 'words'

function blocksOf(line: CleanLine, headings: HeadingSource): Narrative {
  const text = textOf(line)
  if (headings === 'words') return narrativeFromText(chunks(text).join('\n'))
  if (line.source.kind === 'heading' && text.length <= NARRATIVE_LIMITS.heading) return [{ kind: 'heading', text }]
  return chunks(text).map((part) => ({ kind: 'paragraph', text: part }))
}

/** What the cells of a row of a small table have beyond their limit. */
const cutFromCells = (line: CleanLine): UnreadItem[] =>
  line.texts
    .filter((text) => text.length > NARRATIVE_LIMITS.text)
    .map((text) => tooLong(line, text.slice(cutAt(text, 0))))

/**
 * Lines as structured text: lists and tables as the file has them, headings as it marks them or as the words tell. Words for
 * which there is no room are left unread, and told.
 */
export function narrativeOfLines(lines: readonly CleanLine[], headings: HeadingSource): NarrativeOfLines {
  const blocks: NarrativeBlock[] = []
  const unread: UnreadItem[] = []
  let open: OpenBlock | null = null
  for (const line of lines) {
    open = addToOpenBlock(blocks, open, line)
    if (open === null) blocks.push(...blocksOf(line, headings))
    const surplus = blocks.splice(NARRATIVE_LIMITS.blocks)
    if (surplus.length > 0) {
      // What is cut away has to stay the end: nothing goes on in a block that is there no more.
      open = null
      unread.push(tooLong(line, textOf(line)))
    } else if (open?.kind === 'table') unread.push(...cutFromCells(line))
  }
  return { narrative: blocks, unread }
}
