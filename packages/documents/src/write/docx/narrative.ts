import type { Narrative, NarrativeBlock } from '@gongkai/core'
import { Paragraph, type Table } from 'docx'
import { drawOrganTable } from '../drawn-table.ts'
import { runsOf } from './runs.ts'
import { LISTS, STYLE } from './style-ids.ts'
import { ORDINARY_PARAGRAPH } from './styles.ts'
import { tableOf } from './table.ts'

/** Numbers the lists of one document, so that each begins at 1. */
export type NextList = () => number

/** A counter of lists for one document. */
export function countLists(): NextList {
  let lists = 0
  return () => ++lists
}

function block(one: NarrativeBlock, nextList: NextList): (Paragraph | Table)[] {
  switch (one.kind) {
    case 'paragraph':
      return [new Paragraph({ ...ORDINARY_PARAGRAPH, children: runsOf(one.text) })]
    case 'heading':
      return [new Paragraph({ style: STYLE.heading, children: runsOf(one.text) })]
    case 'table':
      return [tableOf(drawOrganTable(one.rows)), new Paragraph({ style: STYLE.gap })]
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
