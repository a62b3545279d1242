import type { RosterRecord } from '@gongkai/core/exchange'
import { asc, eq } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import { rosterEntries } from '../../schema/roster-entries.ts'
import { rosters } from '../../schema/rosters.ts'
import { organRef } from '../organs/organ-columns.ts'
import type { Queryable } from '../queryable.ts'

/** Rosters with everybody who ever stood on them, in their order; all of them, or one. */
export async function listRosters(tx: Queryable, filter: { id?: string } = {}): Promise<RosterRecord[]> {
  const found = await tx
    .select({ id: rosters.id, name: rosters.name, governmentId: rosters.governmentId, governmentName: organs.fullName })
    .from(rosters)
    .innerJoin(organs, eq(organs.id, rosters.governmentId))
    .where(filter.id ? eq(rosters.id, filter.id) : undefined)
    .orderBy(asc(organs.divisionCode), asc(rosters.name))
  const entries = await tx
    .select({
      rosterId: rosterEntries.rosterId,
      organ: organRef,
      validFrom: rosterEntries.validFrom,
      validTo: rosterEntries.validTo,
    })
    .from(rosterEntries)
    .innerJoin(organs, eq(organs.id, rosterEntries.organId))
    .where(filter.id ? eq(rosterEntries.rosterId, filter.id) : undefined)
    .orderBy(asc(rosterEntries.position), asc(organs.sort), asc(organs.slug), asc(rosterEntries.validFrom))
  return found.map((roster) => ({
    ...roster,
    entries: entries.filter((entry) => entry.rosterId === roster.id).map(({ rosterId: _, ...entry }) => entry),
  }))
}
