import { middleOf } from '../page-marks.ts'
import type { Chunk } from './chunks.ts'
import { mayBeLabel, mostLines, type LabelLine, type LabelLines } from './label-lines.ts'

/** What it costs, in steps from line to line, to leave a line to no row, and a row without a label. */
const LINE_LEFT = 2
const ROW_LEFT = 1.5
/** How far, in steps, values may stand from where a label of so many lines has them. */
const OFF = 0.3

/** Where the values of a row stand beside a label of several lines: at its middle or at its first line. */
type Anchor = (first: Chunk, last: Chunk) => number
const ANCHORS: readonly Anchor[] = [(first, last) => (middleOf(first) + middleOf(last)) / 2, (first) => middleOf(first)]

/** The best that can be done from some line and row on: take lines for the row, leave the row, or leave the line. */
interface Choice {
  readonly cost: number
  readonly lines: number
  readonly rows: 0 | 1
}

/** The lines of each row's label, and how much the whole is off. */
interface Assignment {
  readonly labels: readonly (readonly LabelLine[])[]
  readonly cost: number
}

/** Every way in which the next row can get its label from the next lines, and how far off its values then stand. */
function waysToLabel(
  anchor: Anchor,
  labels: LabelLines,
  line: number,
  row: number,
  at: number,
): Omit<Choice, 'rows'>[] {
  const { lines, step } = labels
  if (line >= lines.length) return []
  return Array.from({ length: mostLines(labels, line) }, (_, index) => index + 1).flatMap((count) => {
    const off = Math.abs(anchor(lines[line]!.chunk, lines[line + count - 1]!.chunk) - at) / step
    return off <= OFF && mayBeLabel(labels, line, count, row) ? [{ cost: off, lines: count }] : []
  })
}

function assignBy(anchor: Anchor, labels: LabelLines, rows: readonly number[]): Assignment {
  const { lines } = labels
  const width = rows.length + 1
  const best = Array<Choice>((lines.length + 1) * width)
  const costFrom = (line: number, row: number) => best[line * width + row]!.cost
  for (let line = lines.length; line >= 0; line--)
    for (let row = rows.length; row >= 0; row--) {
      const options: Choice[] = []
      if (line < lines.length) options.push({ cost: LINE_LEFT + costFrom(line + 1, row), lines: 1, rows: 0 })
      if (row < rows.length) {
        options.push({ cost: ROW_LEFT + costFrom(line, row + 1), lines: 0, rows: 1 })
        for (const way of waysToLabel(anchor, labels, line, row, rows[row]!))
          options.push({ cost: way.cost + costFrom(line + way.lines, row + 1), lines: way.lines, rows: 1 })
      }
      const none: Choice = { cost: options.length === 0 ? 0 : Number.POSITIVE_INFINITY, lines: 0, rows: 0 }
      best[line * width + row] = options.reduce((a, b) => (b.cost < a.cost ? b : a), none)
    }
  return { labels: follow(best, labels, rows.length), cost: costFrom(0, 0) }
}

/** The labels of the rows along the best choices. */
function follow(best: readonly Choice[], { lines }: LabelLines, rows: number): LabelLine[][] {
  const labels: LabelLine[][] = []
  let line = 0
  while (labels.length < rows) {
    const choice = best[line * (rows + 1) + labels.length]!
    if (choice.rows === 1) labels.push(lines.slice(line, line + choice.lines))
    line += choice.lines
  }
  return labels
}

/**
 * The label of each row of values, where labels have several lines and values stand beside their middle or their first: of all
 * ways to part the lines in order among the rows the one by which every row stands where its label puts it. A row that fits
 * none keeps no label.
 */
export function assignLabels(labels: LabelLines, rows: readonly number[]): readonly (readonly Chunk[])[] {
  const ways = ANCHORS.map((anchor) => assignBy(anchor, labels, rows))
  const best = ways.reduce((a, b) => (b.cost < a.cost ? b : a))
  return best.labels.map((lines) => lines.map(({ chunk }) => chunk))
}
