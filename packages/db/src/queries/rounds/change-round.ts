import { eq } from 'drizzle-orm'
import { rounds } from '../../schema/rounds.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** What may be changed of a round. */
export interface RoundChange {
  readonly id: string
  readonly name: string
  readonly opensOn: string
  readonly dueDate: string
}

/** Renames a round or moves its dates. Throws NOT_FOUND. */
export async function changeRound(tx: Queryable, { id, ...change }: RoundChange): Promise<void> {
  getOrThrow(await tx.update(rounds).set(change).where(eq(rounds.id, id)).returning({ id: rounds.id }), 'round')
}
