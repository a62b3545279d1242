import { createHash } from 'node:crypto'
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

/** JSON with the keys of every object in order, so that it does not depend on how the value was built or stored. */
export function canonicalJson(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
