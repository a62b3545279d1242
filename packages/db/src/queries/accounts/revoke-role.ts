import { and, eq, isNull } from 'drizzle-orm'
import { grants } from '../../schema/grants.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** Takes a role away; the grant stays as a record. Throws NOT_FOUND where it is not in force. */
export async function revokeRole(
  tx: Queryable,
  input: { grantId: string; revokedBy: string; at: string },
): Promise<void> {
  const rows = await tx
    .update(grants)
    .set({ revokedBy: input.revokedBy, revokedAt: input.at })
    .where(and(eq(grants.id, input.grantId), isNull(grants.revokedAt)))
    .returning({ id: grants.id })
  getOrThrow(rows, 'grant')
}
