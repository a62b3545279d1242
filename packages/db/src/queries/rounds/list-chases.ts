import { and, asc, eq } from 'drizzle-orm'
import { chases } from '../../schema/chases.ts'
import { people } from '../../schema/people.ts'
import type { Queryable } from '../queryable.ts'

/** A reminder as it was sent. */
export interface StoredChase {
  readonly roundId: string
  readonly organId: string
  readonly text: string
  readonly person: string
  readonly at: string
}

/** Reminders, oldest first, of a round, of an organ, or of an organ in a round. */
export async function listChases(
  tx: Queryable,
  filter: { roundId?: string; organId?: string },
): Promise<StoredChase[]> {
  const { roundId, organId, text, at } = chases
  return tx
    .select({ roundId, organId, text, person: people.displayName, at })
    .from(chases)
    .innerJoin(people, eq(people.id, chases.by))
    .where(
      and(
        filter.roundId ? eq(roundId, filter.roundId) : undefined,
        filter.organId ? eq(organId, filter.organId) : undefined,
      ),
    )
    .orderBy(asc(at), asc(chases.id))
}
