import { and, eq, isNull } from 'drizzle-orm'
import { sessions } from '../../schema/sessions.ts'
import type { Queryable } from '../queryable.ts'

/** Ends a session at once. */
export async function revokeSession(tx: Queryable, input: { tokenHash: Buffer; at: string }): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: input.at })
    .where(and(eq(sessions.tokenHash, input.tokenHash), isNull(sessions.revokedAt)))
}
