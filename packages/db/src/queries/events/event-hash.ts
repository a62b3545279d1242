import { createHash } from 'node:crypto'
import { canonicalJson } from '@gongkai/core'
import type { JsonValue } from '../../schema/events.ts'

/** What an event says, before it has its place in the chain. */
export interface EventContent {
  readonly actorId: string | null
  readonly actorName: string
  readonly kind: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly data: JsonValue
}

/** Stands where the first event names the hash of the one before. */
export const NO_HASH = '0'.repeat(64)

/** An event in one text that is always the same for the same content: keys in order, no blanks. */
export function eventBody({ actorId, actorName, kind, subjectKind, subjectId, data }: EventContent): string {
  return canonicalJson({ actorId, actorName, kind, subjectKind, subjectId, data })
}

/** The link of the chain: SHA-256 over the hash before, the number, the moment and the body, one per line. */
export function eventHash(link: { prevHash: string; seq: number; at: string; body: string }): string {
  return createHash('sha256').update([link.prevHash, link.seq, link.at, link.body].join('\n')).digest('hex')
}
