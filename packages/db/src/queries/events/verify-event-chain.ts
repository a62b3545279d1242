import { asc, gt } from 'drizzle-orm'
import { events } from '../../schema/events.ts'
import type { Queryable } from '../queryable.ts'
import { eventBody, eventHash, NO_HASH } from './event-hash.ts'

/** Why a link does not hold: a number is missing, the link before is another one, the content or the hash was altered. */
export type BrokenLinkReason = 'missing' | 'notLinked' | 'bodyAltered' | 'hashWrong'

/** The chain is whole, or where it first breaks and why. */
export type ChainVerdict =
  | { readonly whole: true; readonly count: number; readonly head: string }
  | { readonly whole: false; readonly seq: number; readonly reason: BrokenLinkReason }

const PAGE = 1000

/**
 * Walks the whole chain from the first event and says the first link that does not hold. `head` is the hash of the last
 * event: written down elsewhere, it also proves that nothing was cut off at the end.
 */
export async function verifyEventChain(db: Queryable, onProgress?: (count: number) => void): Promise<ChainVerdict> {
  let [count, head] = [0, NO_HASH]
  for (;;) {
    const page = await db.select().from(events).where(gt(events.seq, count)).orderBy(asc(events.seq)).limit(PAGE)
    for (const event of page) {
      const reason = findBreak(event, { seq: count + 1, prevHash: head })
      if (reason) return { whole: false, seq: count + 1, reason }
      count += 1
      head = event.hash
    }
    onProgress?.(count)
    if (page.length < PAGE) return { whole: true, count, head }
  }
}

function findBreak(
  event: typeof events.$inferSelect,
  expected: { seq: number; prevHash: string },
): BrokenLinkReason | undefined {
  if (event.seq !== expected.seq) return 'missing'
  if (event.prevHash !== expected.prevHash) return 'notLinked'
  if (event.body !== eventBody(event)) return 'bodyAltered'
  return event.hash === eventHash(event) ? undefined : 'hashWrong'
}
