import type { StoredNumbers } from '@gongkai/core'

/** Numbers of a version as its row holds them. */
export interface PackedNumbers {
  readonly counts: number[]
  readonly money: number[]
  /** Positions, counted from 1 through counts and then money, where there is no number and the arrays say 0. */
  readonly gaps: number[]
}

/** Numbers in the layout of the table. */
export function packNumbers({ counts, money }: StoredNumbers): PackedNumbers {
  return {
    counts: counts.map((value) => value ?? 0),
    money: money.map((value) => value ?? 0),
    gaps: [...counts, ...money].flatMap((value, index) => (value === null ? [index + 1] : [])),
  }
}

/** The numbers again, null where there was none. */
export function unpackNumbers({ counts, money, gaps }: PackedNumbers): StoredNumbers {
  const missing = new Set(gaps)
  return {
    counts: counts.map((value, index) => (missing.has(index + 1) ? null : value)),
    money: money.map((value, index) => (missing.has(counts.length + index + 1) ? null : value)),
  }
}
