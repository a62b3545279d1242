import type { ReportKind } from '@gongkai/core'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { reportVersions } from '../../schema/report-versions.ts'
import { reports } from '../../schema/reports.ts'
import type { Queryable } from '../queryable.ts'
import { versionColumns, type StoredVersion } from './version-columns.ts'

/**
 * The final reports of these organs for the year: the published version, or where nothing is published yet the approved
 * one. Organs without either are left out. What XY rules compare with.
 */
export async function loadPrevious(
  tx: Queryable,
  input: { organIds: readonly string[]; reportingYear: number; kind: ReportKind },
): Promise<StoredVersion[]> {
  const { organIds, reportingYear, kind } = input
  return tx
    .select(versionColumns)
    .from(reports)
    .innerJoin(
      reportVersions,
      eq(reportVersions.id, sql`coalesce(${reports.publishedVersionId}, ${reports.approvedVersionId})`),
    )
    .where(
      and(inArray(reports.organId, [...organIds]), eq(reports.reportingYear, reportingYear), eq(reports.kind, kind)),
    )
    .orderBy(asc(reports.organId))
}
