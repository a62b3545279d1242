import type { OrganRef } from '@gongkai/core/exchange'
import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import { rosterEntries } from '../../schema/roster-entries.ts'
import { organRef } from '../organs/organ-columns.ts'
import type { Queryable } from '../queryable.ts'

/** Organs on a roster on one day, in its order. */
export async function listMembersOn(tx: Queryable, input: { rosterId: string; date: string }): Promise<OrganRef[]> {
  return tx
    .select(organRef)
    .from(rosterEntries)
    .innerJoin(organs, eq(organs.id, rosterEntries.organId))
    .where(
      and(
        eq(rosterEntries.rosterId, input.rosterId),
        lte(rosterEntries.validFrom, input.date),
        or(isNull(rosterEntries.validTo), gte(rosterEntries.validTo, input.date)),
      ),
    )
    .orderBy(asc(rosterEntries.position), asc(organs.sort), asc(organs.slug))
}
