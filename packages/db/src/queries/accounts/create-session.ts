import { sessions } from '../../schema/sessions.ts'
import type { Queryable } from '../queryable.ts'

/** A browser that has just signed in. */
export interface SessionToCreate {
  /** SHA-256 of the token in the cookie. */
  readonly tokenHash: Buffer
  readonly personId: string
  readonly at: string
  readonly expiresAt: string
  readonly userAgent: string
  readonly address: string
}

/** Opens a session. */
export async function createSession(tx: Queryable, { at, ...session }: SessionToCreate): Promise<void> {
  await tx.insert(sessions).values({ ...session, createdAt: at, lastSeenAt: at })
}
