import { asc, desc, eq } from 'drizzle-orm'
import { rosters } from '../../schema/rosters.ts'
import { rounds } from '../../schema/rounds.ts'
import type { Queryable } from '../queryable.ts'
import { selectRounds, type StoredRound } from './round-columns.ts'

/** Rounds, newest year first; all of them, or those of one roster. */
export async function listRounds(tx: Queryable, filter: { rosterId?: string } = {}): Promise<StoredRound[]> {
  return selectRounds(tx)
    .where(filter.rosterId ? eq(rounds.rosterId, filter.rosterId) : undefined)
    .orderBy(desc(rounds.reportingYear), asc(rosters.name))
}
