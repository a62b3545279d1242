import { eq } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** The hash of a person's password. Throws NOT_FOUND. */
export async function getPasswordHash(tx: Queryable, personId: string): Promise<string> {
  const rows = await tx.select({ hash: people.passwordHash }).from(people).where(eq(people.id, personId))
  return getOrThrow(rows, 'person').hash
}
