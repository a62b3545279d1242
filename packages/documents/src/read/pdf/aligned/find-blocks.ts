import type { SplitLine } from './chunks.ts'

/** Neighbouring lines in which a table without lines of its own seems to stand. */
export type Block = readonly SplitLine[]

/** Heights of a character from one row of values to the next at most; the longest label takes ten lines. */
const FARTHEST = 16
/** How much taller than the values a heading is. */
const TALLER = 1.1
/** How near, in heights of a character, values follow the first line of a label of several lines. */
const NEAR = 1.4
const HEADING = /^[一二三四五六]、/
/** Rows with values that make a table, or values in one row. */
const FEWEST_ROWS = 3
const FEWEST_VALUES = 4
/** Share of the page's text a single piece of words fills when it is a line of a paragraph. */
const WIDE = 0.7

/** True for a line that ends in values. */
export const hasValues = ({ labels, values }: SplitLine) =>
  values.length > 0 && (labels.length > 0 || values.length > 1)

function isHeading(lines: readonly SplitLine[], index: number, size: number): boolean {
  const { line, middle } = lines[index]!
  if (line.size > size * TALLER) return true
  if (!HEADING.test(line.text)) return false
  const next = lines[index + 1]
  return !next || !hasValues(next) || next.middle - middle > NEAR * size
}

const isParagraph = ({ line, labels, values }: SplitLine, width: number) =>
  labels.length + values.length === 1 && line.right - line.left > WIDE * width

/**
 * The stretches of a page's lines that may be tables: rows of values with nothing between them but words that are neither
 * heading nor paragraph, and the words above them that may be their head.
 */
export function findBlocks(lines: readonly SplitLine[], textWidth: number): Block[] {
  const blocks: Block[] = []
  let from = 0
  while (from < lines.length) {
    const first = lines.findIndex((line, index) => index >= from && hasValues(line))
    if (first < 0) break
    const { size } = lines[first]!.values[0]!
    const ends = (index: number) => isHeading(lines, index, size) || isParagraph(lines[index]!, textWidth)
    let last = first
    for (let index = first + 1; index < lines.length; index++) {
      if (lines[index]!.middle - lines[last]!.middle > FARTHEST * size || (!hasValues(lines[index]!) && ends(index)))
        break
      if (hasValues(lines[index]!)) last = index
    }
    let head = first
    while (head > from && !ends(head - 1) && lines[head]!.middle - lines[head - 1]!.middle < 3 * size) head--
    let tail = last
    while (tail + 1 < lines.length && isRestOfLabel(lines, tail + 1, ends(tail + 1), size)) tail++
    const rows = lines.slice(first, last + 1).filter(hasValues)
    if (rows.length >= FEWEST_ROWS || rows.some(({ values }) => values.length >= FEWEST_VALUES))
      blocks.push(lines.slice(head, tail + 1))
    from = tail + 1
  }
  return blocks
}

/** Lines of a label may stand below the last values. */
function isRestOfLabel(lines: readonly SplitLine[], index: number, isEnd: boolean, size: number): boolean {
  return !isEnd && lines[index]!.middle - lines[index - 1]!.middle < 2 * size
}
