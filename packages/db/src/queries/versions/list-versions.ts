import { asc, eq } from 'drizzle-orm'
import { publications } from '../../schema/publications.ts'
import { reportVersions } from '../../schema/report-versions.ts'
import type { Queryable } from '../queryable.ts'
import { versionSummary, type VersionSummary } from './version-columns.ts'

/** A version with its publication, if it was ever made public. */
export interface ListedVersion extends VersionSummary {
  readonly publishedAt: string | null
  readonly address: string | null
}

/** Every version of a report, oldest first. */
export async function listVersions(tx: Queryable, reportId: string): Promise<ListedVersion[]> {
  return tx
    .select({ ...versionSummary, publishedAt: publications.publishedAt, address: publications.address })
    .from(reportVersions)
    .leftJoin(publications, eq(publications.versionId, reportVersions.id))
    .where(eq(reportVersions.reportId, reportId))
    .orderBy(asc(reportVersions.no))
}
