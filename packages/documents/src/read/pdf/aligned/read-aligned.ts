import { around, middleOf, type Area } from '../page-marks.ts'
import { cellWords } from '../cell-text.ts'
import type { DrawnCell, DrawnLine, DrawnRow, DrawnTable, PagePart } from '../page-parts.ts'
import { assignLabels } from './assign-labels.ts'
import { splitLine, type Chunk, type SplitLine } from './chunks.ts'
import { findColumns, placeValues, withBlankColumns, type Columns } from './columns.ts'
import { findBlocks, hasValues, type Block } from './find-blocks.ts'
import { findHeads, headRows, lowestHeads } from './heads.ts'
import { partLabels } from './label-column.ts'
import type { LabelLines } from './label-lines.ts'

const isLine = (part: PagePart): part is DrawnLine => part.kind === 'line'

/** Words of a line that stand over the values of a table, so that they head columns and label no row. */
const isHead = ({ labels, values }: SplitLine, valuesLeft: number) =>
  values.length === 0 && labels.some(({ right, size }) => right > valuesLeft - size / 2)

/** Neighbouring rows with their labels, and the head above them. */
interface Part {
  readonly head: SplitLine[]
  readonly body: SplitLine[]
}

/** Parts a block where a new head begins: each part has columns of its own. */
function partsOf(block: Block): Part[] {
  const valuesLeft = Math.min(...block.filter(hasValues).map(({ values }) => values[0]!.left))
  const parts: Part[] = [{ head: [], body: [] }]
  for (const line of block) {
    const open = parts.at(-1)!
    const isHeadLine = isHead(line, valuesLeft)
    if (!isHeadLine) open.body.push(line)
    else if (!open.body.some(hasValues)) open.head.push(...open.body.splice(0), line)
    else parts.push({ head: [line], body: [] })
  }
  return parts.filter(({ body }) => body.some(hasValues))
}

function valueCells(values: readonly Chunk[], columns: Columns, area: Area): DrawnCell[] {
  const at = placeValues(values, columns)
  const cell = (words: Area & { text: string }): DrawnCell => ({ ...words, isFull: false, rowSpan: 1 })
  const { top, bottom } = area
  if (at === null) return values.map((chunk) => cell({ ...chunk, top, bottom }))
  return columns.columns.map(({ left, right }, index) =>
    cell({ left, right, top, bottom, text: values[at.indexOf(index)]?.text ?? '' }),
  )
}

/** Where the words before the values begin and end. */
interface LabelColumn {
  readonly left: number
  readonly right: number
}

function labelCell(chunks: readonly Chunk[], { left, right }: LabelColumn): DrawnCell {
  const area = around(chunks)
  const glyphs = chunks.flatMap((chunk) => chunk.glyphs)
  return { ...area, left, right: Math.max(area.right, right), ...cellWords(glyphs, area), rowSpan: 1 }
}

/** The lines of the labels of a part's rows, and what stands beside several rows. */
function labelsOf(body: readonly SplitLine[], rows: readonly SplitLine[]): { labels: LabelLines; beside: Chunk[] } {
  const parted = partLabels(body.map((line) => line.labels))
  const rowOf = new Map(rows.flatMap((line, row) => line.labels.map((chunk) => [chunk, row] as const)))
  const lines = parted.rows
    .sort((a, b) => middleOf(a) - middleOf(b))
    .map((chunk) => ({ chunk, row: rowOf.get(chunk) ?? null }))
  const rowStep = Math.min(...distances(rows.map(({ middle }) => middle)))
  return { labels: { lines, step: stepOf(parted.rows), rowStep }, beside: parted.beside }
}

/** The rows of a part, each with its label where that is certain; words that label no row stand alone. */
function rowsOf({ head, body }: Part): DrawnRow[] {
  const rows = body.filter(hasValues)
  const found = findColumns(rows)
  const heads = findHeads(head, found)
  const columns = withBlankColumns(found, lowestHeads(heads, found.valuesLeft))
  const { labels, beside } = labelsOf(body, rows)
  const own = assignLabels(
    labels,
    rows.map(({ values }) => middleOf(around(values))),
  )
  const taken = new Set(own.flat())
  const chunks = labels.lines.map(({ chunk }) => chunk)
  const column = { left: Math.min(...chunks.map(({ left }) => left)), right: columns.valuesLeft }
  const alone = [...beside, ...chunks.filter((chunk) => !taken.has(chunk))].map((chunk) => [labelCell([chunk], column)])
  const complete = rows.map(({ values }, index): DrawnCell[] => {
    const label = own[index] ?? []
    const area = around([...label, ...values])
    return [...(label.length > 0 ? [labelCell(label, column)] : []), ...valueCells(values, columns, area)]
  })
  const top = (row: DrawnRow) => Math.min(...row.map((cell) => cell.top))
  return [...headRows(heads, columns), ...[...alone, ...complete].sort((a, b) => top(a) - top(b))]
}

const distances = (middles: readonly number[]) => middles.slice(1).map((middle, index) => middle - middles[index]!)

/** Usual distance from line to line of labels. */
function stepOf(labels: readonly Chunk[]): number {
  const size = labels[0]?.size ?? 12
  const steps = distances(labels.map(middleOf)).filter((one) => one > size / 2)
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? size * 1.5
}

function toTable(block: Block): DrawnTable {
  const rows = partsOf(block).flatMap(rowsOf)
  return { kind: 'table', rows, ...around(rows.flat()) }
}

/**
 * Puts tables in the place of lines that form one without being ruled: rows of values under each other, with labels that may have
 * several lines. What is not certain stays as single cells, in the order in which it is read.
 */
export function withAlignedTables(parts: readonly PagePart[]): PagePart[] {
  const lines = parts.filter(isLine).map(splitLine)
  if (!lines.some(hasValues)) return [...parts]
  const width = Math.max(...lines.map(({ line }) => line.right)) - Math.min(...lines.map(({ line }) => line.left))
  const blocks = findBlocks(lines, width)
  const used = new Set<PagePart>(blocks.flat().map(({ line }) => line))
  const tables = blocks.map(toTable)
  return [...parts.filter((part) => !used.has(part)), ...tables].sort((a, b) => a.top - b.top || a.left - b.left)
}
