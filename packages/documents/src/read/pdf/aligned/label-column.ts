import { centreOf } from '../page-marks.ts'
import type { Chunk } from './chunks.ts'

/** How far apart, in heights of a character, words of one column may begin or be centred. */
const SAME_PLACE = 0.6

/** The largest group of chunks that begin at one place or are centred on one. */
function largestGroup(chunks: readonly Chunk[]): readonly Chunk[] {
  let largest: readonly Chunk[] = []
  for (const edge of [({ left }: Chunk) => left, centreOf])
    for (const chunk of chunks) {
      const group = chunks.filter((other) => Math.abs(edge(other) - edge(chunk)) <= SAME_PLACE * chunk.size)
      if (group.length > largest.length) largest = group
    }
  return largest
}

/**
 * Parts the words before the values of a table's rows, line by line, into labels of rows and what stands further left, beside
 * several rows: the column most of them stand in is that of the rows; whatever ends before it belongs to none of them, nor does
 * what stands before other words of its line.
 */
export function partLabels(lines: readonly (readonly Chunk[])[]): { rows: Chunk[]; beside: Chunk[] } {
  const last = lines.flatMap((chunks) => chunks.slice(-1))
  const group = largestGroup(last)
  const left = Math.min(...group.map((chunk) => chunk.left))
  const rows = last.filter((chunk) => chunk.right > left + SAME_PLACE * chunk.size)
  const isRow = new Set(rows)
  return { rows, beside: lines.flat().filter((chunk) => !isRow.has(chunk)) }
}
