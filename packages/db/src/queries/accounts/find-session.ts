import { and, eq, gt, isNull } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import { sessions } from '../../schema/sessions.ts'
import type { Queryable } from '../queryable.ts'

/** A session that still opens something. */
export interface LiveSession {
  readonly personId: string
  readonly createdAt: string
  readonly lastSeenAt: string
  readonly expiresAt: string
}

/** The session of a token, unless it has been revoked, has expired or its person is locked out. */
export async function findSession(
  tx: Queryable,
  input: { tokenHash: Buffer; at: string },
): Promise<LiveSession | undefined> {
  const { personId, createdAt, lastSeenAt, expiresAt } = sessions
  const [found] = await tx
    .select({ personId, createdAt, lastSeenAt, expiresAt })
    .from(sessions)
    .innerJoin(people, and(eq(people.id, sessions.personId), eq(people.disabled, false)))
    .where(and(eq(sessions.tokenHash, input.tokenHash), isNull(sessions.revokedAt), gt(sessions.expiresAt, input.at)))
  return found
}
