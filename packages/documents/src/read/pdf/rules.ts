import type { Segment } from './page-marks.ts'

/** Lines no further apart are one: a border drawn twice, once for each of the cells it parts. */
export const SAME_LINE = 2.5
/** Gap across which a line goes on; borders drawn cell by cell leave one where they cross. */
const GAP = 3

/** Joins what is drawn piece by piece: per height (or distance from the left) the stretches that are drawn through. */
export function joinSegments(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const group of groupBy(segments)) {
    const at = group.reduce((sum, segment) => sum + segment.at, 0) / group.length
    let open: { from: number; to: number } | undefined
    for (const { from, to } of group.toSorted((a, b) => a.from - b.from)) {
      if (open && from <= open.to + GAP) open.to = Math.max(open.to, to)
      else {
        if (open) joined.push({ at, ...open })
        open = { from, to }
      }
    }
    if (open) joined.push({ at, ...open })
  }
  return joined
}

/** Segments of about the same height together. A group grows no wider than one line, so that close lines do not chain up. */
function groupBy(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = []
  let first = Number.NEGATIVE_INFINITY
  for (const segment of segments.toSorted((a, b) => a.at - b.at)) {
    if (segment.at - first > SAME_LINE) {
      groups.push([])
      first = segment.at
    }
    groups.at(-1)!.push(segment)
  }
  return groups
}

/** Numbers no further apart than a line is thick become one, their mean. */
export function distinct(numbers: readonly number[]): number[] {
  return groupBy(numbers.map((at) => ({ at, from: 0, to: 0 }))).map(
    (group) => group.reduce((sum, { at }) => sum + at, 0) / group.length,
  )
}
