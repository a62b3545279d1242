import type { TransitionRecord } from '@gongkai/core/exchange'
import { asc, eq } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import { transitions } from '../../schema/transitions.ts'
import type { Queryable } from '../queryable.ts'

/** Steps a report has taken, in order. */
export async function listTransitions(tx: Queryable, reportId: string): Promise<TransitionRecord[]> {
  const { id, transition, fromState, toState, personId, at, reason, marks } = transitions
  return tx
    .select({ id, transition, from: fromState, to: toState, person: people.displayName, personId, at, reason, marks })
    .from(transitions)
    .innerJoin(people, eq(people.id, transitions.personId))
    .where(eq(transitions.reportId, reportId))
    .orderBy(asc(transitions.seq))
}
