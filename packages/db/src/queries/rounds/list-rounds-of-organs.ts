import { asc, eq, inArray } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import { roundMembers } from '../../schema/round-members.ts'
import { rounds } from '../../schema/rounds.ts'
import { organRef } from '../organs/organ-columns.ts'
import type { Queryable } from '../queryable.ts'

/** In which round which of these organs reports, open rounds and closed, earliest due date first. */
export async function listRoundsOfOrgans(tx: Queryable, organIds: readonly string[]) {
  return tx
    .select({
      organ: organRef,
      roundId: rounds.id,
      reportingYear: rounds.reportingYear,
      reportKind: roundMembers.reportKind,
      format: rounds.format,
      opensOn: rounds.opensOn,
      dueDate: rounds.dueDate,
      closedAt: rounds.closedAt,
    })
    .from(roundMembers)
    .innerJoin(rounds, eq(rounds.id, roundMembers.roundId))
    .innerJoin(organs, eq(organs.id, roundMembers.organId))
    .where(inArray(roundMembers.organId, [...organIds]))
    .orderBy(asc(rounds.dueDate), asc(roundMembers.position), asc(organs.slug))
}
