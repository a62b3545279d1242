import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { rosterEntries } from '../../schema/roster-entries.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** Lets an organ leave a roster after `validTo`. Throws NOT_FOUND where it does not stand on the roster on that day. */
export async function endRosterEntry(
  tx: Queryable,
  input: { rosterId: string; organId: string; validTo: string },
): Promise<void> {
  const rows = await tx
    .update(rosterEntries)
    .set({ validTo: input.validTo })
    .where(
      and(
        eq(rosterEntries.rosterId, input.rosterId),
        eq(rosterEntries.organId, input.organId),
        lte(rosterEntries.validFrom, input.validTo),
        or(isNull(rosterEntries.validTo), gte(rosterEntries.validTo, input.validTo)),
      ),
    )
    .returning({ id: rosterEntries.id })
  getOrThrow(rows, 'rosterEntry')
}
