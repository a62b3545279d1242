import { REPORT_KINDS } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import { integer, pgView, text, uuid } from 'drizzle-orm/pg-core'

/**
 * Organs that report in a round: those on its roster on the day it is due. A government hands in the report of the whole
 * government, every other organ its own.
 */
export const roundMembers = pgView('round_members', {
  roundId: uuid('round_id').notNull(),
  organId: uuid('organ_id').notNull(),
  reportingYear: integer('reporting_year').notNull(),
  reportKind: text('report_kind', { enum: REPORT_KINDS }).notNull(),
  position: integer('position').notNull(),
}).as(sql`
  select r.id as round_id, e.organ_id, r.reporting_year,
    case when o.kind = 'government' then 'government' else 'organ' end as report_kind, e.position
  from rounds r
  join roster_entries e on e.roster_id = r.roster_id
    and e.valid_from <= r.due_date and (e.valid_to is null or e.valid_to >= r.due_date)
  join organs o on o.id = e.organ_id`)
