import { and, eq, isNull } from 'drizzle-orm'
import { grants } from '../../schema/grants.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** A grant in force: whose it is and what. Throws NOT_FOUND, also where it has been revoked. */
export async function getGrant(tx: Queryable, id: string) {
  const { personId, role, scopeKind, organId, rosterId } = grants
  const rows = await tx
    .select({ id: grants.id, personId, role, scopeKind, organId, rosterId })
    .from(grants)
    .where(and(eq(grants.id, id), isNull(grants.revokedAt)))
  return getOrThrow(rows, 'grant')
}
