import { listContributions, listRounds, type Queryable, type StoredRound } from '@gongkai/db'

const FEES = 't2.fees.amount'
/** Fewer organs with fees than this say nothing about what is usual. */
const FEWEST = 5

/**
 * Median of the fees (fen) that the organs of the same roster reported the year before, those without any left out. Last
 * year's figures stand still, so a finding does not come and go while the others report. Null where too few are known.
 */
export async function medianFees(tx: Queryable, round: StoredRound): Promise<number | null> {
  const rounds = await listRounds(tx, { rosterId: round.rosterId })
  const before = rounds.find((other) => other.reportingYear === round.reportingYear - 1)
  if (before === undefined || before.format !== 'f2021') return null
  const rows = await listContributions(tx, { roundId: before.id, cellId: FEES, format: before.format })
  const fees = rows.map((row) => row.value).filter((value) => value !== null && value > 0)
  if (fees.length < FEWEST) return null
  const sorted = fees.toSorted((a, b) => Number(a) - Number(b))
  return sorted[Math.floor(sorted.length / 2)] ?? null
}
