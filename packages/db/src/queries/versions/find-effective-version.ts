import type { ReportKind } from '@gongkai/core'
import { and, eq } from 'drizzle-orm'
import { reportVersions } from '../../schema/report-versions.ts'
import { reports } from '../../schema/reports.ts'
import type { Queryable } from '../queryable.ts'
import { versionColumns, type StoredVersion } from './version-columns.ts'

/** The published version in force of an organ's report for a year, if it has been published. */
export async function findEffectiveVersion(
  tx: Queryable,
  input: { organId: string; reportingYear: number; kind: ReportKind },
): Promise<StoredVersion | undefined> {
  const { organId, reportingYear, kind } = input
  const [found] = await tx
    .select(versionColumns)
    .from(reports)
    .innerJoin(reportVersions, eq(reportVersions.id, reports.publishedVersionId))
    .where(and(eq(reports.organId, organId), eq(reports.reportingYear, reportingYear), eq(reports.kind, kind)))
  return found
}
