import { appendEvent, type JsonValue, type Queryable } from '@gongkai/db'
import type { SignedInContext } from '../context.ts'
import type { EventKind, SubjectKind } from './event-kinds.ts'

/** What happened, to what. `data` holds facts, never the words of a report or a secret. */
export interface EventToRecord {
  readonly kind: EventKind
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  readonly data: JsonValue
}

/**
 * Writes down what the signed-in person did, in the transaction of the change itself and as its last statement: either both
 * are there or neither.
 */
export async function recordEvent(
  tx: Queryable,
  ctx: Pick<SignedInContext, 'person' | 'now'>,
  event: EventToRecord,
): Promise<void> {
  const { id: actorId, displayName: actorName } = ctx.person
  await appendEvent(tx, { ...event, actorId, actorName, at: ctx.now().toISOString() })
}
