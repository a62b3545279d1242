import { eq } from 'drizzle-orm'
import { rounds } from '../../schema/rounds.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { selectRounds, type StoredRound } from './round-columns.ts'

/** The round with this id. Throws NOT_FOUND. */
export async function getRound(tx: Queryable, id: string): Promise<StoredRound> {
  return getOrThrow(await selectRounds(tx).where(eq(rounds.id, id)), 'round')
}
