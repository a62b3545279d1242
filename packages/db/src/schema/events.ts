import { bigint, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'

/** A value that can be written as JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/**
 * Everything that was done, in one chain: each link carries the hash of the one before. Numbers run without a gap, and a
 * trigger refuses any change, so whoever tampers must rewrite everything after it.
 */
export const events = pgTable(
  'events',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull(),
    /** Nobody for what the program did by itself. The name is kept as it was then. */
    actorId: uuid('actor_id'),
    actorName: text('actor_name').notNull(),
    kind: text('kind').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    data: jsonb('data').$type<JsonValue>().notNull(),
    /** The event in one canonical text: this is what is hashed. */
    body: text('body').notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('events_subject').on(table.subjectKind, table.subjectId, table.seq),
    // The newest event about any organ, roster or round: every public page asks for it.
    index('events_kind').on(table.subjectKind, table.seq),
  ],
)
