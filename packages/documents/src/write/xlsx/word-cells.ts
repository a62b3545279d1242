import type { Narrative, NarrativeBlock } from '@gongkai/core'
import type { Look, SheetCell } from './sheet.ts'

/** One row of words: a text over all columns, or the cells of a small table. */
interface WordRow {
  readonly texts: readonly string[]
  readonly look: Look
}

function rowsOf(block: NarrativeBlock): WordRow[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ texts: [block.text], look: 'text' }]
    case 'heading':
      return [{ texts: [block.text], look: 'subheading' }]
    case 'list':
      return block.items.map((item, index) => ({
        texts: [block.ordered ? `${index + 1}.${item}` : `• ${item}`],
        look: 'text' as const,
      }))
    case 'table':
      return block.rows.map((texts) => ({ texts, look: 'plain' as const }))
  }
}

/** Structured text as cells from `firstRow` on, one row per paragraph, heading, list item or table row. */
export function wordCells(narrative: Narrative, firstRow: number, columns: number): SheetCell[] {
  return narrative.flatMap(rowsOf).flatMap(({ texts, look }, index) =>
    texts.map((value, column) => {
      const colSpan = look === 'plain' ? 1 : columns
      return { row: firstRow + index, column, value, look, colSpan, rowSpan: 1 }
    }),
  )
}
