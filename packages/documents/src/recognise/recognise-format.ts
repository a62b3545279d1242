import { FORMATS, type Format } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'
import { similarityTo } from './align-labels.ts'
import { parseLabel, type Label } from './label.ts'
import { outlineOf, type OutlineLabel } from './outline.ts'

const labelsOf = (format: Format) => format.tables.flatMap((table) => outlineOf(format, table.id).labels)
const wordsOf = ({ label }: OutlineLabel) => label.bare || label.words

/** What only one format prints. */
interface OwnLabels {
  readonly format: Format
  readonly labels: readonly OutlineLabel[]
  readonly words: ReadonlySet<string>
}

let own: readonly OwnLabels[] | undefined

/** Labels that only one format prints. */
function ownLabels(): readonly OwnLabels[] {
  if (own) return own
  const all = FORMATS.map((format) => ({ format, words: new Set(labelsOf(format).map(wordsOf)) }))
  return (own = FORMATS.map((format) => {
    const isOwn = (label: OutlineLabel) => all.every((one) => one.format === format || !one.words.has(wordsOf(label)))
    const labels = labelsOf(format).filter(isOwn)
    return { format, labels, words: new Set(labels.map(wordsOf)) }
  }))
}

const SHORTEST_LABEL = 4
const LONGEST_LABEL = 60
/** Labels by which a format must lead; with fewer the misspelt ones are asked as well. */
const CLEAR_LEAD = 3
const LEAST_SIMILARITY = 0.5
/** How much better a misspelt label must agree with one format than with any other. */
const LEAST_BETTER = 0.1

interface Score {
  readonly format: Format
  score: number
}

function addExact(scores: readonly Score[], { bare, words }: Label): void {
  ownLabels().forEach((one, index) => {
    if (one.words.has(bare) || one.words.has(words)) scores[index]!.score++
  })
}

function addSimilar(scores: readonly Score[], found: Label): void {
  const similarities = ownLabels().map(({ labels }) => Math.max(...labels.map((label) => similarityTo(label, found))))
  similarities.forEach((similarity, index) => {
    const others = Math.max(...similarities.filter((_, other) => other !== index))
    if (similarity >= LEAST_SIMILARITY && similarity >= others + LEAST_BETTER) scores[index]!.score += similarity
  })
}

/** Texts of a document that may be labels of one format only; numbers and the shortest labels are not. */
function* labelsIn(lines: readonly CleanLine[]): Generator<Label> {
  for (const { texts } of lines)
    for (const text of texts) if (text.length >= SHORTEST_LABEL && text.length <= LONGEST_LABEL) yield parseLabel(text)
}

function leader(scores: readonly Score[]): { first: Score; lead: number } {
  const [first, second] = scores.toSorted((a, b) => b.score - a.score)
  return { first: first!, lead: first!.score - (second?.score ?? 0) }
}

/**
 * The format whose own labels the document prints, misspelt ones counted where few are printed as on the form. Null when
 * none or several do equally. The year is not asked.
 */
export function recogniseFormat(lines: readonly CleanLine[]): Format | null {
  const scores: Score[] = FORMATS.map((format) => ({ format, score: 0 }))
  for (const label of labelsIn(lines)) addExact(scores, label)
  if (leader(scores).lead < CLEAR_LEAD) for (const label of new Set(labelsIn(lines))) addSimilar(scores, label)
  const { first, lead } = leader(scores)
  return lead > 0 ? first.format : null
}
