import type { Equation, EquationCode, Format } from '@gongkai/core'
import type { FoundRow } from './find-rows.ts'
import type { ColumnTokens } from './place-row.ts'
import { isGlued, splitDigits } from './split-digits.ts'

interface RowEquation {
  readonly rule: EquationCode
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** The equations of the form that lie wholly within a row, over positions in it: totals of table 3, blocks of table 4. */
function equationsWithin(format: Format, cells: readonly string[]): RowEquation[] {
  const positionOf = new Map(cells.map((id, position) => [format.indexOf.get(id)!, position]))
  const within = ({ left, right }: Equation) => [...left, ...right].every((index) => positionOf.has(index))
  return format.equations.filter(within).map(({ rule, left, right }) => ({
    rule,
    left: left.map((index) => positionOf.get(index)!),
    right: right.map((index) => positionOf.get(index)!),
  }))
}

const sum = (numbers: readonly string[], positions: readonly number[]) =>
  positions.reduce((total, position) => total + Number(numbers[position]), 0)

type Reading = readonly string[]

/** Blank cells leave no trace among glued digits; so many are thought of. */
const MOST_BLANKS = 2
const MOST_READINGS = 20_000

/** Every way of putting `blanks` blank cells among numbers, from position `from` on. */
function insertBlanks(numbers: Reading, blanks: number, from = 0): Reading[] {
  if (blanks === 0) return [numbers]
  const readings: Reading[] = []
  for (let at = from; at <= numbers.length; at++)
    readings.push(...insertBlanks([...numbers.slice(0, at), '', ...numbers.slice(at)], blanks - 1, at + 1))
  return readings
}

/** Readings in which some cells are blank; null when there are too many to look at. */
function readingsWithBlanks(text: string, count: number): Reading[] | null {
  const readings: Reading[] = []
  for (let blanks = 1; blanks <= Math.min(MOST_BLANKS, count - 1); blanks++) {
    const splits = splitDigits(text, count - blanks)
    if (splits === null || splits.length * count ** blanks > MOST_READINGS) return null
    readings.push(...splits.flatMap((split) => insertBlanks(split, blanks)))
  }
  return readings
}

/** The readings of glued digits that fit the text and the form's equations; empty when nothing can be said. */
function possibleReadings(text: string, count: number, holds: (reading: Reading) => boolean): Reading[] {
  const full = splitDigits(text, count)
  const blank = readingsWithBlanks(text, count)
  if (full === null || blank === null) return []
  const holding = full.filter(holds)
  if (holding.length > 0) return [...holding, ...blank.filter(holds)]
  // A report whose own total is wrong satisfies none; it is only read where the digits leave no choice at all.
  return full.length === 1 && blank.length === 0 ? full : []
}

/**
 * Reads a row whose numbers run together (`160 02 0 018`). Of all ways to cut them into the row's cells those count
 * that satisfy the form's own equations; where they still differ, the cell keeps all its readings and gets no value.
 * Null when the row is not of this kind.
 */
export function readGluedRow(format: Format, { row, tokens }: FoundRow): ColumnTokens[] | null {
  const [token, ...more] = tokens
  const count = row.cells.length
  if (!token || more.length > 0 || count < 2 || !isGlued(token.text)) return null
  const equations = equationsWithin(format, row.cells)
  const holds = (reading: Reading) => equations.every(({ left, right }) => sum(reading, left) === sum(reading, right))
  const readings = possibleReadings(token.text, count, holds)
  if (readings.length === 0) return []
  const isOpen = (splitDigits(token.text, count)?.length ?? 0) > 1
  return row.cells.map((_, column) => {
    const own = [...new Set(readings.map((reading) => reading[column]!))]
    const deciding = equations.filter(({ left, right }) => left.includes(column) || right.includes(column))
    const deducedBy = isOpen && own.length === 1 ? deciding.map(({ rule }) => rule) : []
    return { column, tokens: [token], readings: own, deducedBy }
  })
}
