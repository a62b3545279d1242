import { sql } from 'drizzle-orm'
import { eventBody, eventHash, NO_HASH } from '../../queries/events/event-hash.ts'
import type { Queryable } from '../../queries/queryable.ts'
import type { DemoEvent } from './events-of-demo.ts'
import { insertRows, type Row } from './insert-rows.ts'

/** The links of a chain that begins with the first of `events`: the same links that adding them one by one would make. */
export function chainOf(events: readonly DemoEvent[]): Row[] {
  let prevHash = NO_HASH
  return events.map(({ at, ...content }, index) => {
    const seq = index + 1
    const body = eventBody(content)
    const hash = eventHash({ prevHash, seq, at, body })
    const { actorId, actorName, kind, subjectKind, subjectId, data } = content
    const row = {
      ...{ seq, at, actor_id: actorId, actor_name: actorName, kind, subject_kind: subjectKind, subject_id: subjectId },
      ...{ data, body, prev_hash: prevHash, hash },
    }
    prevHash = hash
    return row
  })
}

/** Writes the chain into a database without events. */
export async function loadEvents(tx: Queryable, events: readonly DemoEvent[]): Promise<void> {
  await tx.execute(sql`lock table events in exclusive mode`)
  await insertRows(tx, 'events', chainOf(events))
}
