import { layoutGrid, type Format, type Grid, type GridCell, type TableId } from '@gongkai/core'
import { parseLabel, type Label } from './label.ts'

/** One printed label of a table, in reading order. */
export interface OutlineLabel {
  readonly role: 'heading' | 'corner' | 'columnHeader' | 'rowHeader'
  readonly text: string
  readonly label: Label
  /** Other spellings met in published reports. */
  readonly variants: readonly Label[]
  readonly gridRow: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly isLeaf: boolean
}

/** One printed row of values. */
export interface OutlineRow {
  /** Position in `labels` of the label that stands directly before the values; -1 where the form prints none. */
  readonly anchor: number
  /** Cells in printed order. */
  readonly cells: readonly string[]
  /** Label columns the anchor covers beyond the first: blank cells some converters leave behind it. */
  readonly pad: number
  /** Grid columns each of its values covers. */
  readonly unit: number
  readonly block: number
  readonly text: string
}

/** Column labels of a block of rows, in the order of its columns; positions in `labels` of those that head one column. */
export interface OutlineBlock {
  readonly columns: readonly number[]
  /** Positions of the first and the last label of the block's head. */
  readonly headFrom: number
  readonly headTo: number
  /** True when the head has a single line, so that its order is the order of the columns. */
  readonly isFlat: boolean
}

/** A table as the stream of labels and rows in which a page or a text prints it. */
export interface Outline {
  readonly table: TableId
  readonly labels: readonly OutlineLabel[]
  readonly rows: readonly OutlineRow[]
  readonly blocks: readonly OutlineBlock[]
  /** Positions of labels by their words and by the words of their variants. */
  readonly byWords: ReadonlyMap<string, readonly number[]>
}

const built = new WeakMap<Format, Map<TableId, Outline>>()

/** The outline of a table, derived from the one layout every output draws. Computed once per format. */
export function outlineOf(format: Format, table: TableId): Outline {
  let outlines = built.get(format)
  if (!outlines) built.set(format, (outlines = new Map()))
  let outline = outlines.get(table)
  if (!outline) outlines.set(table, (outline = buildOutline(format, table)))
  return outline
}

function toOutlineLabel(format: Format, cell: GridCell, gridRow: number): OutlineLabel {
  return {
    role: cell.kind === 'value' ? 'rowHeader' : cell.kind,
    text: cell.text,
    label: parseLabel(cell.text),
    variants: (format.hints.labels[cell.text] ?? []).map(parseLabel),
    gridRow,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    isLeaf: cell.scope === 'col' || cell.scope === 'row',
  }
}

/** First grid column of every cell, row by row: a header that spans rows pushes those below it aside. */
function gridStarts({ rows }: Grid): number[][] {
  const taken: boolean[][] = rows.map(() => [])
  return rows.map(({ cells }, y) => {
    let x = 0
    return cells.map(({ colSpan, rowSpan }) => {
      while (taken[y]![x]) x++
      for (let down = 0; down < rowSpan; down++)
        for (let right = 0; right < colSpan; right++) taken[y + down]![x + right] = true
      return x
    })
  })
}

function buildOutline(format: Format, table: TableId): Outline {
  const labels: OutlineLabel[] = []
  const rows: OutlineRow[] = []
  const blocks: { columns: number[]; headFrom: number; headTo: number; isFlat: boolean }[] = []
  const grid = layoutGrid(format, table)
  const starts = gridStarts(grid)
  const startOf = new Map<number, number>()
  let inHead = false
  grid.rows.forEach((row, gridRow) => {
    const isHead = row.part !== 'body'
    if (isHead && !inHead) blocks.push({ columns: [], headFrom: labels.length, headTo: labels.length, isFlat: true })
    inHead = isHead
    row.cells.forEach((cell, index) => {
      if (cell.kind === 'value') return
      startOf.set(labels.length, starts[gridRow]![index]!)
      labels.push(toOutlineLabel(format, cell, gridRow))
      const block = blocks.at(-1)!
      if (!isHead) return
      block.headTo = labels.length - 1
      if (cell.kind !== 'columnHeader') return
      if (cell.scope === 'col') block.columns.push(labels.length - 1)
      else block.isFlat = false
    })
    const values = row.cells.filter((cell) => cell.kind === 'value')
    if (values.length === 0) return
    const anchor = row.cells.some((cell) => cell.kind === 'rowHeader') ? labels.length - 1 : -1
    rows.push({
      anchor,
      cells: values.map((cell) => cell.cellId!),
      pad: (row.cells.findLast((cell) => cell.kind === 'rowHeader')?.colSpan ?? 1) - 1,
      unit: values[0]!.colSpan,
      block: blocks.length - 1,
      text: anchor < 0 ? '' : labels[anchor]!.text,
    })
  })
  for (const block of blocks) block.columns.sort((a, b) => startOf.get(a)! - startOf.get(b)!)
  return { table, labels, rows, blocks, byWords: indexByWords(labels) }
}

function indexByWords(labels: readonly OutlineLabel[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  labels.forEach(({ label, variants }, position) => {
    for (const words of new Set([label, ...variants].flatMap((one) => [one.words, one.bare]))) {
      const list = index.get(words)
      if (list) list.push(position)
      else index.set(words, [position])
    }
  })
  return index
}
