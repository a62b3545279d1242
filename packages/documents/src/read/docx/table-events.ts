import { placeCells } from './place-cells.ts'
import { isOn, numberOf, type CloseEvent, type OpenEvent, type WordWalk, type WrittenCell } from './walk.ts'

/** Spans a table of a report can have; larger ones are mistakes of the file. */
const WIDEST_SPAN = 100

const cellOf = ({ tables }: WordWalk) => tables.at(-1)?.at(-1)?.cells.at(-1)

const cell =
  (set: (cell: WrittenCell, attributes: Readonly<Record<string, string>>) => void): OpenEvent =>
  (walk, attributes) => {
    const open = cellOf(walk)
    if (open && walk.properties === null) set(open, attributes)
  }

/** Both merges are written alike: `restart` begins one, anything else goes on with it. */
const mergeOf = (attributes: Readonly<Record<string, string>>) =>
  attributes['w:val'] === 'restart' ? 'restart' : 'continue'

const closeTable: CloseEvent = (walk) => {
  const rows = walk.tables.pop()!
  const story = walk.stories.at(-1)!
  const placed = placeCells(rows)
  if (placed.length > 0 && walk.muted === 0) story.blocks.push({ kind: 'table', rows: placed })
}

const closeCell: CloseEvent = (walk) => {
  const story = walk.stories.pop()!
  const open = cellOf(walk)
  if (open) open.blocks = story.blocks
}

/** Tables, their rows and cells, and how cells are merged. */
export const TABLE_OPEN: Readonly<Record<string, OpenEvent>> = {
  'w:tbl': (walk) => void walk.tables.push([]),
  'w:tr': ({ tables }) => void tables.at(-1)?.push({ before: 0, isDeleted: false, cells: [] }),
  'w:trPr': (walk) => void (walk.properties = 'row'),
  'w:gridBefore': ({ tables }, attributes) => {
    const row = tables.at(-1)?.at(-1)
    if (row) row.before = Math.min(numberOf(attributes, 0), WIDEST_SPAN)
  },
  'w:tc': ({ tables, stories }) => {
    tables.at(-1)?.at(-1)?.cells.push({ span: 1, down: 'none', across: 'none', isDeleted: false, blocks: [] })
    stories.push({ blocks: [], carried: '' })
  },
  'w:gridSpan': cell((open, attributes) => (open.span = Math.min(Math.max(1, numberOf(attributes, 1)), WIDEST_SPAN))),
  'w:vMerge': cell((open, attributes) => (open.down = mergeOf(attributes))),
  'w:hMerge': cell((open, attributes) => (open.across = mergeOf(attributes))),
  'w:cellDel': cell((open, attributes) => (open.isDeleted = isOn(attributes))),
}

/** Ends of the same. */
export const TABLE_CLOSE: Readonly<Record<string, CloseEvent>> = {
  'w:tbl': closeTable,
  'w:trPr': (walk) => void (walk.properties = null),
  'w:tc': closeCell,
}
