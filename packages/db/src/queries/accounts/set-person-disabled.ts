import { eq } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import type { Queryable } from '../queryable.ts'

/** Locks a person out, or lets them in again. */
export async function setPersonDisabled(tx: Queryable, input: { personId: string; disabled: boolean }): Promise<void> {
  await tx.update(people).set({ disabled: input.disabled }).where(eq(people.id, input.personId))
}
