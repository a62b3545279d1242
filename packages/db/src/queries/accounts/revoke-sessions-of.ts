import { and, eq, isNull, ne } from 'drizzle-orm'
import { sessions } from '../../schema/sessions.ts'
import type { Queryable } from '../queryable.ts'

/** Ends every session of a person, except the one they are just using, for example after a new password. */
export async function revokeSessionsOf(
  tx: Queryable,
  input: { personId: string; exceptTokenHash?: Buffer; at: string },
): Promise<void> {
  const other = input.exceptTokenHash ? ne(sessions.tokenHash, input.exceptTokenHash) : undefined
  await tx
    .update(sessions)
    .set({ revokedAt: input.at })
    .where(and(eq(sessions.personId, input.personId), isNull(sessions.revokedAt), other))
}
