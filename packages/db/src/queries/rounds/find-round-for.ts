import { and, asc, eq } from 'drizzle-orm'
import { roundMembers } from '../../schema/round-members.ts'
import { rounds } from '../../schema/rounds.ts'
import type { Queryable } from '../queryable.ts'
import { selectRounds, type StoredRound } from './round-columns.ts'

/** The round in which an organ reports for a year; the one due first where it stands on several rosters. */
export async function findRoundFor(
  tx: Queryable,
  input: { organId: string; reportingYear: number },
): Promise<StoredRound | undefined> {
  const [found] = await selectRounds(tx)
    .innerJoin(roundMembers, eq(roundMembers.roundId, rounds.id))
    .where(and(eq(roundMembers.organId, input.organId), eq(rounds.reportingYear, input.reportingYear)))
    .orderBy(asc(rounds.dueDate), asc(rounds.id))
    .limit(1)
  return found
}
