import type { FormatId, ReportState } from '@gongkai/core'
import type { OrganRef } from '@gongkai/core/exchange'
import { and, asc, eq, sql } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import { reportVersions } from '../../schema/report-versions.ts'
import { reports } from '../../schema/reports.ts'
import { roundMembers } from '../../schema/round-members.ts'
import { organRef } from '../organs/organ-columns.ts'
import type { Queryable } from '../queryable.ts'

/** An organ of a round with the version that counts, or with what it lacks. */
export interface RoundMember {
  readonly organ: OrganRef
  readonly reportId: string | null
  readonly state: ReportState | null
  readonly version: { id: string; no: number; contentHash: string; format: FormatId } | null
}

/** Every organ of a round, in the order of its roster, with the version that counts: the approved one and, while a published report is corrected, the published one. */
export async function listIncluded(tx: Queryable, roundId: string): Promise<RoundMember[]> {
  const { id, no, contentHash, format } = reportVersions
  return tx
    .select({ organ: organRef, reportId: reports.id, state: reports.state, version: { id, no, contentHash, format } })
    .from(roundMembers)
    .innerJoin(organs, eq(organs.id, roundMembers.organId))
    .leftJoin(
      reports,
      and(
        eq(reports.organId, roundMembers.organId),
        eq(reports.reportingYear, roundMembers.reportingYear),
        eq(reports.kind, roundMembers.reportKind),
      ),
    )
    .leftJoin(reportVersions, eq(id, sql`coalesce(${reports.approvedVersionId}, ${reports.publishedVersionId})`))
    .where(eq(roundMembers.roundId, roundId))
    .orderBy(asc(roundMembers.position), asc(organs.sort), asc(organs.slug))
}
