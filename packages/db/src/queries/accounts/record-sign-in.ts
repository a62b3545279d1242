import { eq } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import type { Queryable } from '../queryable.ts'

/** Remembers when a person last signed in. */
export async function recordSignIn(tx: Queryable, input: { personId: string; at: string }): Promise<void> {
  await tx.update(people).set({ lastSignIn: input.at }).where(eq(people.id, input.personId))
}
