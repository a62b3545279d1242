import { parseLabel } from './label.ts'
import { labelSimilarity } from './label-similarity.ts'
import type { Outline, OutlineLabel } from './outline.ts'
import type { Token } from './token.ts'

/** An official label found in the source: tokens `from` to `to` (a label may be spread over several cells). */
export interface Anchor {
  readonly label: number
  readonly from: number
  readonly to: number
  readonly similarity: number
}

/** Cells a label may be spread over (商业 / 企业). */
const MOST_PIECES = 3
/** Longer labels weigh more: to meet one by chance is less likely. */
const WEIGHING_LENGTH = 12
const VARIANT = 0.97

const weightOf = (label: OutlineLabel) => 1 + Math.min(label.label.words.length, WEIGHING_LENGTH) / WEIGHING_LENGTH

/** How well the words of some cells agree with an outline label in any of its spellings. */
export function similarityTo(label: OutlineLabel, found: Token['label']): number {
  let best = labelSimilarity(label.label, found)
  for (const variant of label.variants) best = Math.max(best, VARIANT * labelSimilarity(variant, found))
  return best
}

interface Candidate extends Anchor {
  readonly score: number
}

function candidatesFor(outline: Outline, found: Token['label'], from: number, to: number): Candidate[] {
  const exact = outline.byWords.get(found.words) ?? outline.byWords.get(found.bare)
  // Pieces are only joined when together they are a known label; a misspelt one stands in one cell.
  if (exact === undefined && to > from) return []
  const positions = exact ?? outline.labels.keys()
  const candidates: Candidate[] = []
  for (const position of positions) {
    const label = outline.labels[position]!
    const similarity = similarityTo(label, found)
    if (similarity > 0) candidates.push({ label: position, from, to, similarity, score: similarity * weightOf(label) })
  }
  return candidates
}

/** Every way in which one to three neighbouring text cells can be a label, by the last cell. */
function findCandidates(outline: Outline, tokens: readonly Token[], texts: readonly number[]): Candidate[][] {
  return texts.map((_, end) => {
    const found: Candidate[] = []
    let joined = ''
    for (let start = end; start >= 0 && end - start < MOST_PIECES; start--) {
      const [from, to] = [texts[start]!, texts[end]!]
      const between = tokens.slice(from + 1, to).some((token) => token.kind === 'value')
      if (between) break
      joined = tokens[from]!.text + joined
      const label = start === end ? tokens[to]!.label : parseLabel(joined)
      found.push(...candidatesFor(outline, label, from, to))
    }
    return found
  })
}

/**
 * Finds the official labels in a stream of cells: the order-keeping choice with the highest total score. Labels that
 * are missing, repeated or unknown cost nothing; agreement in words and order is what counts.
 */
export function alignLabels(outline: Outline, tokens: readonly Token[]): Anchor[] {
  const texts = tokens.flatMap((token, index) => (token.kind === 'text' ? [index] : []))
  const rankOf = new Map(texts.map((token, rank) => [token, rank]))
  const candidates = findCandidates(outline, tokens, texts)
  const width = outline.labels.length + 1
  const best = new Float64Array((texts.length + 1) * width)
  const chosen = new Map<number, Candidate>()
  for (let rank = 0; rank < texts.length; rank++) {
    const row = (rank + 1) * width
    // What the cells before gave is what this one starts from; only where it can be a label is there anything to compare.
    best.copyWithin(row, rank * width, row)
    for (const candidate of candidates[rank]!.toSorted((a, b) => a.label - b.label)) {
      const score = best[rankOf.get(candidate.from)! * width + candidate.label]! + candidate.score
      const at = row + candidate.label + 1
      if (score <= best[at]!) continue
      chosen.set(at, candidate)
      for (let later = at; later < row + width && best[later]! < score; later++) best[later] = score
    }
  }
  return trace(best, chosen, rankOf, texts.length, width)
}

function trace(
  best: Float64Array,
  chosen: Map<number, Candidate>,
  rankOf: Map<number, number>,
  count: number,
  width: number,
): Anchor[] {
  const anchors: Anchor[] = []
  let rank = count
  let label = width - 1
  while (rank > 0 && label >= 0) {
    const at = rank * width + label
    const pick = chosen.get(at)
    if (pick) {
      anchors.push(pick)
      rank = rankOf.get(pick.from)!
      label--
    } else if (best[(rank - 1) * width + label]! >= best[at]!) rank--
    else label--
  }
  return anchors.reverse()
}
