import { z } from 'zod'

/** Most characters a paragraph, list item or cell may have, and a heading; most items of a list, and blocks of a narrative. */
export const NARRATIVE_LIMITS = { text: 20_000, heading: 500, items: 200, blocks: 500 } as const

const text = z.string().max(NARRATIVE_LIMITS.text)

/** Most rows a table in a text may have, and most cells a row of it. */
export const LARGEST_TABLE = { rows: 200, cells: 30 } as const

/** One block of structured text. Plain characters only: the form knows no bold, links or pictures. */
export const NarrativeBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text }),
  z.object({ kind: z.literal('heading'), text: z.string().max(NARRATIVE_LIMITS.heading) }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(text).max(NARRATIVE_LIMITS.items) }),
  // A small table of the organ's own, rows of cells from the top left. The statutory tables are never text.
  z.object({
    kind: z.literal('table'),
    rows: z.array(z.array(text).min(1).max(LARGEST_TABLE.cells)).min(1).max(LARGEST_TABLE.rows),
  }),
])
export type NarrativeBlock = z.infer<typeof NarrativeBlock>

/** Text of a section: blocks in order. An empty list is an empty section. */
export const Narrative = z.array(NarrativeBlock).max(NARRATIVE_LIMITS.blocks)
export type Narrative = z.infer<typeof Narrative>

/** The words of one block, one line per paragraph, heading, list item or table row. */
export function blockLines(block: NarrativeBlock): readonly string[] {
  if (block.kind === 'list') return block.items
  return block.kind === 'table' ? block.rows.map((cells) => cells.join(' | ')) : [block.text]
}

/** The words of a narrative, one line per paragraph, heading, list item or table row. */
export function narrativeText(narrative: Narrative): string {
  return narrative.flatMap(blockLines).join('\n')
}

/** A narrative of plain paragraphs, one per non-blank line. Lines such as （一）… that stand alone and short become headings. */
export function narrativeFromText(source: string): Narrative {
  return source
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): NarrativeBlock =>
      line.length <= 24 && /^[（(][一二三四五六七八九十]+[)）]/.test(line) && !/[。；;]$/.test(line)
        ? { kind: 'heading', text: line }
        : { kind: 'paragraph', text: line },
    )
}
