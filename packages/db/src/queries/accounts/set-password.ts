import { eq } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import type { Queryable } from '../queryable.ts'

/** Replaces the hash of a person's password. */
export async function setPassword(tx: Queryable, input: { personId: string; passwordHash: string }): Promise<void> {
  await tx.update(people).set({ passwordHash: input.passwordHash }).where(eq(people.id, input.personId))
}
