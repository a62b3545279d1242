import { readCell, type Equation, type EquationCode, type Format } from '@gongkai/core'
import type { Token } from '../token.ts'

/** What one cell of a row is taken to print: a token or a part of its digits; no token for a cell that left no trace. */
export interface ReadingPart {
  readonly text: string
  readonly token: Token | null
}

/** One way of reading a row: a part for each of its cells, in printed order. */
export type Reading = readonly ReadingPart[]

/** A sum within a row, over printed positions. */
export interface RowSum {
  readonly rule: EquationCode
  readonly total: number
  readonly parts: readonly number[]
}

const COUNT = { kind: 'uint', unit: '件' } as const

/** The number a part stands for; a blank or a stroke adds nothing, words that are no number have none. */
export function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const { value, semantic } = readCell(COUNT, text)
  return semantic === 'text' ? null : (value ?? 0)
}

/** The equations of the form that lie within a row: the totals of table 3, the blocks of table 4. Those whose total is printed before a part are left out. */
export function sumsWithin(format: Format, cells: readonly string[]): RowSum[] {
  const positionOf = new Map(cells.map((id, position) => [format.indexOf.get(id)!, position]))
  const within = ({ left, right }: Equation) => [...left, ...right].every((index) => positionOf.has(index))
  return format.equations
    .filter((equation) => equation.left.length === 1 && within(equation))
    .map(({ rule, left, right }) => ({
      rule,
      total: positionOf.get(left[0]!)!,
      parts: right.map((index) => positionOf.get(index)!),
    }))
}
