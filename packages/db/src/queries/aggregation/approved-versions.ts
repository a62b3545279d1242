import type { FormatId } from '@gongkai/core'
import { sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'
import { membersOf } from '../rounds/members-of.ts'

/**
 * The versions `v` that count in a round, with the members `m` and reports `r` they belong to: those approved and, while a
 * published report is being corrected, the published one.
 */
export async function approvedVersions(tx: Queryable, input: { roundId: string; format: FormatId }): Promise<SQL> {
  return sql`from ${await membersOf(tx, input.roundId)} as m
    join reports r on r.organ_id = m.organ_id and r.reporting_year = m.reporting_year and (r.kind = 'government') = m.is_government
    join report_versions v on v.id = coalesce(r.approved_version_id, r.published_version_id) and v.format = ${input.format}`
}
