import type { Equation, EquationCode, Format } from '@gongkai/core'
import { numberOf, type Reading } from './reading.ts'

/** A row whose reading is open, and what is left of its readings. Narrowing changes it. */
export interface OpenRow {
  /** Index in the format of each printed cell. */
  readonly cells: readonly number[]
  readings: readonly Reading[]
  /** Equations between rows that ruled a reading out, by the cell they run through. */
  readonly usedAt: Map<number, Set<EquationCode>>
}

/** Numbers of cells that stand plainly; null where the cell is blank. Cells that were not found are absent. */
export type PlainNumbers = ReadonlyMap<number, number | null>

/** Sums that are kept in view; equations with more are left aside. */
const MOST_SUMS = 20_000
const MOST_ROUNDS = 8

interface Term {
  readonly row: OpenRow
  readonly cell: number
  readonly sign: 1 | -1
  /** What each reading adds. */
  readonly amounts: readonly number[]
}

/** Open terms of an equation and what the plain cells add; null when some cell says nothing. */
function termsOf(
  { left, right }: Equation,
  rowOf: ReadonlyMap<number, OpenRow>,
  plain: PlainNumbers,
): { terms: Term[]; fixed: number } | null {
  const terms: Term[] = []
  let fixed = 0
  const isTotal = left.length === 1
  for (const [cells, sign] of [
    [left, 1],
    [right, -1],
  ] as const)
    for (const cell of cells) {
      const row = rowOf.get(cell)
      if (row) {
        const position = row.cells.indexOf(cell)
        const amounts = row.readings.map((reading) => numberOf(reading[position]!.text))
        if (amounts.includes(null)) return null
        terms.push({ row, cell, sign, amounts: amounts.map((amount) => sign * amount!) })
        continue
      }
      const value = plain.get(cell)
      // A total left blank says nothing; a part left blank adds nothing.
      if (value === undefined || (value === null && isTotal && sign === 1)) return null
      fixed += sign * (value ?? 0)
    }
  return { terms, fixed }
}

function addSums(sums: ReadonlySet<number>, amounts: Iterable<number>): Set<number> | null {
  const added = new Set<number>()
  for (const amount of new Set(amounts))
    for (const sum of sums) {
      added.add(sum + amount)
      if (added.size > MOST_SUMS) return null
    }
  return added
}

/** Sums that all terms but one can make. */
function sumsOfOthers(terms: readonly Term[], without: Term): Set<number> | null {
  let sums: Set<number> | null = new Set([0])
  for (const term of terms) if (term !== without && sums) sums = addSums(sums, term.amounts)
  return sums
}

/** Rules out readings that no combination of the others' makes the equation hold with. True when some were. */
function narrowBy(equation: Equation, rowOf: ReadonlyMap<number, OpenRow>, plain: PlainNumbers): boolean {
  const found = termsOf(equation, rowOf, plain)
  if (!found || found.terms.length === 0) return false
  const kept = found.terms.map((term) => {
    const others = sumsOfOthers(found.terms, term)
    return others && term.amounts.map((amount) => others.has(-found.fixed - amount))
  })
  // An equation that no reading satisfies is broken in the report itself: it chooses nothing.
  if (kept.some((keep) => keep === null || !keep.includes(true))) return false
  let isChanged = false
  found.terms.forEach(({ row, cell }, index) => {
    const keep = kept[index]!
    if (!keep.includes(false)) return
    isChanged = true
    row.readings = row.readings.filter((_, position) => keep[position])
    const used = row.usedAt.get(cell) ?? new Set()
    row.usedAt.set(cell, used.add(equation.rule))
  })
  return isChanged
}

/** Narrows the readings of open rows by the equations that run through several rows, until no more can be ruled out. */
export function narrowRows(format: Format, rows: readonly OpenRow[], plain: PlainNumbers): void {
  const rowOf = new Map(rows.flatMap((row) => row.cells.map((cell) => [cell, row] as const)))
  const between = format.equations.filter(({ left, right }) => {
    const owners = [...left, ...right].map((cell) => rowOf.get(cell))
    return owners.some((row) => row !== undefined) && new Set(owners).size > 1
  })
  for (let round = 0, isChanged = rows.length > 0; isChanged && round < MOST_ROUNDS; round++) {
    isChanged = false
    for (const equation of between) if (narrowBy(equation, rowOf, plain)) isChanged = true
  }
}
