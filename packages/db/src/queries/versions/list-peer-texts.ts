import type { SectionContent } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'

/** The words of another organ's final report. */
export interface PeerText {
  readonly organName: string
  readonly reportingYear: number
  readonly sections: readonly SectionContent[]
}

/** Sections of the approved or published reports of the other organs of a round, in the order of its roster, at most `limit`. */
export async function listPeerTexts(
  tx: Queryable,
  input: { roundId: string; exceptOrganId: string; limit: number },
): Promise<PeerText[]> {
  const { rows } = await tx.execute<PeerText & Record<string, unknown>>(sql`
    select o.full_name as "organName", v.reporting_year as "reportingYear", v.content -> 'sections' as sections
    from round_members m
    join organs o on o.id = m.organ_id
    join reports r on r.organ_id = m.organ_id and r.reporting_year = m.reporting_year and r.kind = m.report_kind
    join report_versions v on v.id = coalesce(r.approved_version_id, r.published_version_id)
    where m.round_id = ${input.roundId} and m.organ_id <> ${input.exceptOrganId}
    order by m.position, o.sort, o.slug limit ${input.limit}`)
  return rows
}
