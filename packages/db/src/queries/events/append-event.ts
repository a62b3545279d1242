import { desc, sql } from 'drizzle-orm'
import { events } from '../../schema/events.ts'
import type { Queryable } from '../queryable.ts'
import { eventBody, eventHash, NO_HASH, type EventContent } from './event-hash.ts'

/** An event before it has its place in the chain. */
export interface EventToAppend extends EventContent {
  readonly at: string
}

/** Where an event stands in the chain. */
export interface ChainLink {
  readonly seq: number
  readonly hash: string
}

/** Key of the lock under which events get their numbers; any constant of our own does. */
const LOCK = 7_305_130_115

/**
 * Adds an event to the chain. Call it in the same transaction as the change it tells of, and last: from here to the end of
 * the transaction nobody else can add one, which is what keeps the numbers without a gap.
 */
export async function appendEvent(tx: Queryable, { at, ...content }: EventToAppend): Promise<ChainLink> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
  const [last] = await tx.select({ seq: events.seq, hash: events.hash }).from(events).orderBy(desc(events.seq)).limit(1)
  const seq = (last?.seq ?? 0) + 1
  const prevHash = last?.hash ?? NO_HASH
  const moment = new Date(at).toISOString()
  const body = eventBody(content)
  const hash = eventHash({ prevHash, seq, at: moment, body })
  await tx.insert(events).values({ ...content, seq, at: moment, body, prevHash, hash })
  return { seq, hash }
}
