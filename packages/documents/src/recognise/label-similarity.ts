import { editDistance } from './edit-distance.ts'
import type { Label } from './label.ts'

/** How sure each way of agreeing makes us, from 1 (letter for letter) down. */
const SURE = { same: 1, withoutRemark: 0.95, ordinalLost: 0.8, cut: 0.6, misspelt: 0.8 } as const
/** Share of characters that must agree in a misspelt label. */
const LEAST_AGREEMENT = 0.7
const SHORTEST_MISSPELT = 4
/** The same number before it makes a shorter label sure. */
const SHORTEST_NUMBERED = 3
const SHORTEST_CUT = 3
const LONGEST_COMPARED = 60

function wordsSimilarity(official: Label, found: Label): number {
  if (found.words === official.words) return SURE.same
  if (found.bare !== '' && found.bare === official.bare) return SURE.withoutRemark
  const { bare } = found
  if (bare.length >= SHORTEST_CUT && official.words.startsWith(bare)) return SURE.cut
  if (official.bare.length >= SHORTEST_MISSPELT && found.words.startsWith(official.bare)) return SURE.cut
  const longest = Math.max(bare.length, official.bare.length)
  const shortest = Math.min(bare.length, official.bare.length)
  const isNumbered = official.ordinal !== '' && official.ordinal === found.ordinal
  if (
    shortest < (isNumbered ? SHORTEST_NUMBERED : SHORTEST_MISSPELT) ||
    longest > LONGEST_COMPARED ||
    shortest < longest * LEAST_AGREEMENT
  )
    return 0
  const allowed = Math.floor(longest * (1 - LEAST_AGREEMENT))
  const distance = editDistance(official.bare, bare, allowed)
  return distance <= allowed ? (1 - distance / longest) * SURE.misspelt : 0
}

/**
 * How well a label found in a file agrees with an official one, 0 to 1. Numbers must not contradict each other
 * (1.…, 2.… stand side by side in the form); one that is missing only lowers the score.
 */
export function labelSimilarity(official: Label, found: Label): number {
  if (found.words === '') return 0
  if (official.ordinal !== found.ordinal && official.ordinal !== '' && found.ordinal !== '') return 0
  const words = wordsSimilarity(official, found)
  return official.ordinal === found.ordinal ? words : words * SURE.ordinalLost
}
