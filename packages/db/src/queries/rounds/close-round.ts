import { eq } from 'drizzle-orm'
import { rounds } from '../../schema/rounds.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** Closes a round at a moment, or opens it again with null. Throws NOT_FOUND. */
export async function closeRound(tx: Queryable, input: { id: string; closedAt: string | null }): Promise<void> {
  const rows = await tx
    .update(rounds)
    .set({ closedAt: input.closedAt })
    .where(eq(rounds.id, input.id))
    .returning({ id: rounds.id })
  getOrThrow(rows, 'round')
}
