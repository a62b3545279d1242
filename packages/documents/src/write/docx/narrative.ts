import type { Narrative, NarrativeBlock } from '@gongkai/core'
import { Paragraph, type Table } from 'docx'
import { TEXT_WIDTH } from '../column-widths.ts'
import { runsOf } from './runs.ts'
import { LISTS, STYLE } from './style-ids.ts'
import { PARAGRAPH_INDENT } from './styles.ts'
import { drawTable } from './table.ts'

/** Numbers the lists of one document, so that each begins at 1. */
export type NextList = () => number

/** A counter of lists for one document. */
export function countLists(): NextList {
  let lists = 0
  return () => ++lists
}

function organTable(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(...rows.map((cells) => cells.length))
  const drawn = rows.map((cells) => ({
    isHead: false,
    keepNext: false,
    // A row with fewer cells than the others ends with a wide one.
    cells: cells.map((text, index) => {
      const colSpan = index === cells.length - 1 ? columns - index : 1
      return { text, colSpan, rowSpan: 1, align: 'center' as const, isLabel: false }
    }),
  }))
  return drawTable(drawn, Array<number>(columns).fill(TEXT_WIDTH / columns))
}

function block(one: NarrativeBlock, nextList: NextList): (Paragraph | Table)[] {
  switch (one.kind) {
    case 'paragraph':
      return [new Paragraph({ indent: PARAGRAPH_INDENT, children: runsOf(one.text) })]
    case 'heading':
      return [new Paragraph({ style: STYLE.heading, children: runsOf(one.text) })]
    case 'table':
      return [organTable(one.rows), new Paragraph({ style: STYLE.gap })]
    case 'list': {
      const numbering = { reference: one.ordered ? LISTS.ordered : LISTS.unordered, level: 0, instance: nextList() }
      return one.items.map((item) => new Paragraph({ style: STYLE.listItem, numbering, children: runsOf(item) }))
    }
  }
}

/** Structured text as paragraphs, headings, lists and small tables. */
export function narrativeParts(narrative: Narrative, nextList: NextList): (Paragraph | Table)[] {
  return narrative.flatMap((one) => block(one, nextList))
}
