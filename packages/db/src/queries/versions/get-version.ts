import { eq } from 'drizzle-orm'
import { reportVersions } from '../../schema/report-versions.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { versionColumns, type StoredVersion } from './version-columns.ts'

/** The version with this id. Throws NOT_FOUND. */
export async function getVersion(tx: Queryable, id: string): Promise<StoredVersion> {
  return getOrThrow(await tx.select(versionColumns).from(reportVersions).where(eq(reportVersions.id, id)), 'version')
}
