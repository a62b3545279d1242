import { beginsLabel } from '../begins-label.ts'
import { middleOf } from '../page-marks.ts'
import type { Chunk } from './chunks.ts'

/** A line of a label, and the row whose values stand beside it on the very same line. */
export interface LabelLine {
  readonly chunk: Chunk
  readonly row: number | null
}

/** The lines of a table's labels, with what is known of the distances in it. */
export interface LabelLines {
  readonly lines: readonly LabelLine[]
  /** Usual distance from one line to the next. */
  readonly step: number
  /** Least distance from row to row; infinite when there is only one. */
  readonly rowStep: number
}

/** Lines of one label at most. */
const MOST_LINES = 12
/** Lines of one label stand closer together than labels and rows, by this share, where no number at their head tells them apart. */
const CLOSER = 0.9
/** How far, in steps, the lines of a label may stand apart. */
const FARTHEST = 1.5

function distance({ lines }: LabelLines, line: number): number {
  const [upper, lower] = [lines[line - 1], lines[line]]
  return upper && lower ? middleOf(lower.chunk) - middleOf(upper.chunk) : Number.POSITIVE_INFINITY
}

/** How many lines from this one on may be one label: up to the next that is numbered, or that stands as far away as another label. */
export function mostLines(labels: LabelLines, first: number): number {
  let count = 1
  while (
    count < MOST_LINES &&
    first + count < labels.lines.length &&
    !beginsLabel(labels.lines[first + count]!.chunk.text) &&
    distance(labels, first + count) <= FARTHEST * labels.step
  )
    count++
  return count
}

/**
 * True when `count` lines may be the label of a row: no other row's values stand on one of them, and either the first is
 * numbered, or they stand closer together than the ones before and behind, and than rows do.
 */
export function mayBeLabel(labels: LabelLines, first: number, count: number, row: number): boolean {
  const own = labels.lines.slice(first, first + count)
  if (own.some((line) => line.row !== null && line.row !== row)) return false
  if (count === 1 || beginsLabel(own[0]!.chunk.text)) return true
  const around = Math.min(distance(labels, first), distance(labels, first + count), labels.rowStep)
  if (!Number.isFinite(around)) return false
  for (let line = first + 1; line < first + count; line++) if (distance(labels, line) > CLOSER * around) return false
  return true
}
