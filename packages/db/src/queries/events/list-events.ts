import { and, asc, eq } from 'drizzle-orm'
import { events } from '../../schema/events.ts'
import type { Queryable } from '../queryable.ts'

/** Everything that happened to one subject, oldest first. */
export async function listEvents(tx: Queryable, input: { subjectKind: string; subjectId: string }) {
  const { seq, at, actorId, actorName, kind, data, hash } = events
  return tx
    .select({ seq, at, actorId, actorName, kind, data, hash })
    .from(events)
    .where(and(eq(events.subjectKind, input.subjectKind), eq(events.subjectId, input.subjectId)))
    .orderBy(asc(seq))
}
