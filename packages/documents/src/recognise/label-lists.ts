import { FORMATS } from '@gongkai/core'
import { similarityTo } from './align-labels.ts'
import type { Label } from './label.ts'
import { outlineOf, type OutlineLabel } from './outline.ts'

let labels: readonly OutlineLabel[] | undefined

/** Every label of every table of every form, once. */
export function everyLabel(): readonly OutlineLabel[] {
  if (labels) return labels
  const byText = new Map<string, OutlineLabel>()
  for (const format of FORMATS)
    for (const { id } of format.tables) for (const label of outlineOf(format, id).labels) byText.set(label.text, label)
  return (labels = [...byText.values()])
}

/** How well words agree with the label they agree with best, whichever form it is of. */
export function bestSimilarity(found: Label): number {
  let best = 0
  for (const label of everyLabel()) best = Math.max(best, similarityTo(label, found))
  return best
}

const LEAST_SIMILARITY = 0.6

/** True for words that some form prints as a label, misspelt or cut off perhaps. */
export function isLabelOfSomeForm(found: Label): boolean {
  return bestSimilarity(found) >= LEAST_SIMILARITY
}
