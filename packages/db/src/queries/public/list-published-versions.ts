import { asc, eq } from 'drizzle-orm'
import { publications } from '../../schema/publications.ts'
import { reportVersions } from '../../schema/report-versions.ts'
import type { Queryable } from '../queryable.ts'
import { versionColumns, type StoredVersion } from '../versions/version-columns.ts'

/** A version that was made public, whole. */
export interface PublishedVersion extends StoredVersion {
  readonly publishedAt: string
  readonly address: string
}

/** Every version of a report that was ever public, oldest first. Versions approved but never published are not among them. */
export async function listPublishedVersions(tx: Queryable, reportId: string): Promise<PublishedVersion[]> {
  return tx
    .select({ ...versionColumns, publishedAt: publications.publishedAt, address: publications.address })
    .from(publications)
    .innerJoin(reportVersions, eq(reportVersions.id, publications.versionId))
    .where(eq(publications.reportId, reportId))
    .orderBy(asc(reportVersions.no))
}
