import { eq } from 'drizzle-orm'
import { sessions } from '../../schema/sessions.ts'
import type { Queryable } from '../queryable.ts'

/** Remembers that a session is in use. */
export async function touchSession(tx: Queryable, input: { tokenHash: Buffer; at: string }): Promise<void> {
  await tx.update(sessions).set({ lastSeenAt: input.at }).where(eq(sessions.tokenHash, input.tokenHash))
}
