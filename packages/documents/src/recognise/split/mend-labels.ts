import { parseLabel } from '../label.ts'
import type { Piece } from './cut-pieces.ts'
import { bestSimilarity } from '../label-lists.ts'

/** Least agreement with a label at which other words are taken for it, misspelt. */
const LEAST_SIMILARITY = 0.5
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

/** The stretch of pieces around other words that agrees best with a label, or null. */
function findStretch(text: string, pieces: readonly Piece[], at: number): { first: number; last: number } | null {
  let best = { first: at, last: at, similarity: 0 }
  for (let before = labelsBeside(pieces, at, -1); before >= 0; before--)
    for (let behind = labelsBeside(pieces, at, 1); behind >= 0; behind--) {
      const [first, last] = [at - before, at + behind]
      const similarity = similarityOf(text.slice(pieces[first]!.from, pieces[last]!.to))
      if (similarity > best.similarity) best = { first, last, similarity }
    }
  return best.similarity >= LEAST_SIMILARITY ? best : null
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
