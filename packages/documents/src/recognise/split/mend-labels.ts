import { parseLabel } from '../label.ts'
import type { Piece } from './cut-pieces.ts'
import { bestSimilarity } from '../label-lists.ts'

/** Least agreement with a label at which other words are taken for it, misspelt. */
const LEAST_SIMILARITY = 0.5
/** A known label so long is whole by itself; only a remark in brackets is added to it. */
const WHOLE_LABEL = 5
const SURE_SIMILARITY = 0.9
/** Known words on either side that may be parts of the misspelt label: 2.|其他|法律行政止公开. */
const MOST_BESIDE = 2
const LONGEST_LABEL = 60

const similarityOf = (text: string) => (text.length > LONGEST_LABEL ? 0 : bestSimilarity(parseLabel(text)))

const isLabel = (piece: Piece | undefined) => piece?.kind === 'label'

/** Pieces beside `at`, in one direction, that are labels without a value between. */
function labelsBeside(pieces: readonly Piece[], at: number, step: 1 | -1): number {
  let count = 0
  while (count < MOST_BESIDE && isLabel(pieces[at + step * (count + 1)])) count++
  return count
}

const lengthOf = ({ from, to }: Piece) => to - from

/**
 * The stretch of pieces around other words that agrees best with a label, or null. To take known words into it must explain
 * more of the text than leaving them as they are.
 */
function findStretch(text: string, pieces: readonly Piece[], at: number): { first: number; last: number } | null {
  let best = { first: at, last: at, gain: 0 }
  const [most, mostBehind] = [labelsBeside(pieces, at, -1), labelsBeside(pieces, at, 1)]
  for (let before = 0; before <= most; before++)
    for (let behind = 0; behind <= mostBehind; behind++) {
      const [first, last] = [at - before, at + behind]
      const [from, to] = [pieces[first]!.from, pieces[last]!.to]
      const similarity = similarityOf(text.slice(from, to))
      const known = pieces.slice(first, last + 1).filter(isLabel)
      const isWhole = known.some((piece) => lengthOf(piece) >= WHOLE_LABEL)
      if (similarity < (isWhole ? SURE_SIMILARITY : LEAST_SIMILARITY)) continue
      const gain = similarity * (to - from) - known.reduce((sum, piece) => sum + lengthOf(piece), 0)
      if (gain > best.gain) best = { first, last, gain }
    }
  return best.gain > 0 ? best : null
}

/** Takes other words that are nearly a label for that label, with the known words that belong to it. */
export function mendLabels(text: string, pieces: readonly Piece[]): Piece[] {
  const mended = [...pieces]
  for (let at = 0; at < mended.length; at++) {
    if (mended[at]!.kind !== 'words') continue
    const stretch = findStretch(text, mended, at)
    if (!stretch) continue
    const { first, last } = stretch
    mended.splice(first, last - first + 1, { kind: 'label', from: mended[first]!.from, to: mended[last]!.to })
    at = first
  }
  return mended
}
