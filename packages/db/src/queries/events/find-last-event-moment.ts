import { desc } from 'drizzle-orm'
import { events } from '../../schema/events.ts'
import type { Queryable } from '../queryable.ts'

/** When the last event happened, if any has. */
export async function findLastEventMoment(tx: Queryable): Promise<string | undefined> {
  const [last] = await tx.select({ at: events.at }).from(events).orderBy(desc(events.seq)).limit(1)
  return last?.at
}
