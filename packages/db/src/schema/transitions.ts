import { REPORT_STATES, TRANSITIONS } from '@gongkai/core'
import type { Mark } from '@gongkai/core/exchange'
import { bigint, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment, oneOf, ownId } from './columns.ts'
import { people } from './people.ts'
import { reports } from './reports.ts'

/** Steps reports have taken: who, when, why. A trigger refuses any change. */
export const transitions = pgTable(
  'transitions',
  {
    id: ownId(),
    /** Order of the steps, also of those taken within one millisecond. */
    seq: bigint('seq', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    transition: text('transition', { enum: TRANSITIONS }).notNull(),
    fromState: text('from_state', { enum: REPORT_STATES }).notNull(),
    toState: text('to_state', { enum: REPORT_STATES }).notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    at: moment('at').notNull(),
    reason: text('reason'),
    marks: jsonb('marks').$type<Mark[]>().notNull(),
    /** Fingerprint of the content the step was taken on. */
    contentHash: text('content_hash').notNull(),
  },
  (table) => [
    index('transitions_report').on(table.reportId, table.seq),
    oneOf('transitions_transition', 'transition', TRANSITIONS),
  ],
)
