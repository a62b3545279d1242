import type { Random } from '../random.ts'

/** Blocks of table 4. */
export const DISPUTE_BLOCKS = ['review', 'litigationDirect', 'litigationAfterReview'] as const
/** A block of table 4. */
export type DisputeBlock = (typeof DISPUTE_BLOCKS)[number]
/** Cases not yet decided at the end of a year; next year's report must contain them again. */
export type PendingDisputes = Readonly<Record<DisputeBlock, number>>

/** No pending case. */
export const NONE_PENDING: PendingDisputes = { review: 0, litigationDirect: 0, litigationAfterReview: 0 }

/** Table 4 of one year without totals, and what is still pending. */
export interface YearOfDisputes {
  readonly cells: Readonly<Record<string, number>>
  readonly pending: PendingDisputes
}

// 2024年1月1日起施行的《行政复议法》第二十三条：不予公开类争议先复议，直接起诉随之减少。
const newCases = (random: Random, concluded: number, year: number): PendingDisputes => ({
  review: random.often(concluded * 0.028),
  litigationDirect: random.often(concluded * (year >= 2024 ? 0.001 : 0.006)),
  litigationAfterReview: random.often(concluded * 0.009),
})

function result(random: Random): 'upheld' | 'corrected' | 'other' | 'pending' {
  const roll = random.next()
  return roll < 0.6 ? 'upheld' : roll < 0.74 ? 'corrected' : roll < 0.87 ? 'other' : 'pending'
}

/** Decides the pending and the new cases of a year. Without a single application there are no new ones. */
export function runDisputes(random: Random, concluded: number, year: number, before: PendingDisputes): YearOfDisputes {
  const fresh = newCases(random, concluded, year)
  const cells: Record<string, number> = {}
  const pending: Record<DisputeBlock, number> = { ...NONE_PENDING }
  for (const block of DISPUTE_BLOCKS)
    for (let one = 0; one < before[block] + fresh[block]; one++) {
      const outcome = result(random)
      // A case two years old has been decided by now.
      const settled = outcome === 'pending' && one < before[block] ? 'upheld' : outcome
      cells[`t4.${block}.${settled}`] = (cells[`t4.${block}.${settled}`] ?? 0) + 1
      if (settled === 'pending') pending[block]++
    }
  return { cells, pending }
}
