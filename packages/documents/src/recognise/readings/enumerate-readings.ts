import type { Token } from '../token.ts'
import { numberOf, type Reading, type ReadingPart, type RowSum } from './reading.ts'

/** What may be read into a row of tokens. */
export interface ReadingRules {
  /** Number of cells of the row. */
  readonly count: number
  /** True when the digits of neighbouring cells may have run together. */
  readonly mayBeGlued: boolean
  /** How many cells may have been blank and left no trace. */
  readonly blanks: number
  /** Sums every reading must satisfy. Each total stands behind its parts. */
  readonly sums: readonly RowSum[]
  /** Readings after which the search ends. */
  readonly most: number
}

const DIGITS = /^\d+$/
const LONGEST_NUMBER = 9
const MOST_STEPS = 50_000

/** What is still to be explained of a sum; null once a part is no number, so that nothing can be said. */
type Rest = number | null

interface Search {
  readonly rules: ReadingRules
  readonly tokens: readonly Token[]
  /** The sum each column belongs to, and whether it is its total or its first part. */
  readonly roleAt: readonly ({ readonly sum: number; readonly kind: 'total' | 'first' | 'part' } | undefined)[]
  readonly rests: Rest[]
  readonly found: Reading[]
  /** Parts of the columns read so far, the last column first. */
  readonly taken: ReadingPart[]
  steps: number
}

function rolesOf({ count, sums }: ReadingRules): Search['roleAt'] {
  const roles: ({ sum: number; kind: 'total' | 'first' | 'part' } | undefined)[] = Array.from({ length: count })
  sums.forEach(({ total, parts }, sum) => {
    roles[total] = { sum, kind: 'total' }
    for (const part of parts) roles[part] = { sum, kind: part === Math.min(...parts) ? 'first' : 'part' }
  })
  return roles
}

/** Rest of the sum at a column once `text` is read there, or false when the sum can no longer hold. */
function restWith(search: Search, column: number, text: string): Rest | false {
  const role = search.roleAt[column]
  if (!role) return null
  const value = numberOf(text)
  if (role.kind === 'total') return value
  const rest = search.rests[role.sum]!
  if (rest === null || value === null) return null
  if (value > rest || (role.kind === 'first' && value !== rest)) return false
  return rest - value
}

/** Reads one column and goes on with the one before it. */
function take(search: Search, part: ReadingPart, next: () => void): void {
  const column = search.rules.count - 1 - search.taken.length
  const rest = restWith(search, column, part.text)
  if (rest === false) return
  const role = search.roleAt[column]
  const before = role && search.rests[role.sum]!
  if (role) search.rests[role.sum] = rest
  search.taken.push(part)
  next()
  search.taken.pop()
  if (role) search.rests[role.sum] = before!
}

/** Lengths of the numbers that may end at `to` of a token: no number but 0 begins with 0. */
function lengthsAt(text: string, to: number, mayBeGlued: boolean): number[] {
  if (!mayBeGlued || !DIGITS.test(text)) return to === text.length ? [to] : []
  const lengths: number[] = []
  for (let length = 1; length <= Math.min(to, LONGEST_NUMBER); length++)
    if (length === 1 || text[to - length] !== '0') lengths.push(length)
  return lengths
}

/** Goes through the columns from the last to the first, so that every total is known before its parts are read. */
function walk(search: Search, token: number, to: number, blanksLeft: number): void {
  const { rules, tokens, found, taken } = search
  if (++search.steps > MOST_STEPS || found.length >= rules.most) return
  const columnsLeft = rules.count - taken.length
  if (columnsLeft === 0) {
    if (token < 0) found.push(taken.toReversed())
    return
  }
  if (token + 1 > columnsLeft) return
  if (token >= 0) {
    const own = tokens[token]!
    for (const length of lengthsAt(own.text, to, rules.mayBeGlued)) {
      const from = to - length
      take(search, { text: own.text.slice(from, to), token: own }, () =>
        from === 0
          ? walk(search, token - 1, tokens[token - 1]?.text.length ?? 0, blanksLeft)
          : walk(search, token, from, blanksLeft),
      )
    }
  }
  if (blanksLeft > 0) take(search, { text: '', token: null }, () => walk(search, token, to, blanksLeft - 1))
}

/** Every reading of a row that the rules allow, up to `most`; null when the search was given up. */
export function enumerateReadings(tokens: readonly Token[], rules: ReadingRules): Reading[] | null {
  const search: Search = {
    rules,
    tokens,
    roleAt: rolesOf(rules),
    rests: rules.sums.map(() => null),
    found: [],
    taken: [],
    steps: 0,
  }
  walk(search, tokens.length - 1, tokens.at(-1)?.text.length ?? 0, rules.blanks)
  return search.steps > MOST_STEPS ? null : search.found
}
