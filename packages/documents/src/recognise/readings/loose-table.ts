import type { FoundRow } from '../find-rows.ts'
import type { LooseTable } from './read-loose-row.ts'

const DIGITS = /^\d+$/
/** Digits that may be several numbers when they stand alone in the place of a row. */
const GLUED = /^\d[\d\s]*$/

/** True for a row whose values nothing but spaces set apart, or that stand in one run of digits. */
export function isLoose({ tokens, count }: FoundRow): boolean {
  const [first, ...more] = tokens
  if (!first || count < 2) return false
  if (first.line.isCut === true) return true
  return more.length === 0 && GLUED.test(first.text)
}

/** True when digits of neighbouring cells of a loose row may have run together. */
export function mayBeGlued({ tokens, count }: FoundRow): boolean {
  return tokens.length < count
}

/** Cells the tokens of a row can fill at most: a run of digits one for each digit. */
const mostCells = ({ tokens }: FoundRow) =>
  tokens.reduce((sum, { text }) => sum + (DIGITS.test(text) ? text.length : 1), 0)

/** What the loose rows of a table show of each other. */
export function looseTableOf(rows: readonly FoundRow[]): LooseTable {
  const loose = rows.filter((row) => isLoose(row) && row.count > 1)
  const short = loose.filter((row) => mostCells(row) < row.count).length
  const glued = loose.slice(0, -1).some(mayBeGlued)
  return { losesBlanks: short > 0, losesColumns: short > loose.length / 2, isSpaced: !glued }
}
