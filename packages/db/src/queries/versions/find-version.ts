import { and, eq } from 'drizzle-orm'
import { reportVersions } from '../../schema/report-versions.ts'
import type { Queryable } from '../queryable.ts'
import { versionColumns, type StoredVersion } from './version-columns.ts'

/** A report's version by its number, if there is one. */
export async function findVersion(
  tx: Queryable,
  input: { reportId: string; no: number },
): Promise<StoredVersion | undefined> {
  const [found] = await tx
    .select(versionColumns)
    .from(reportVersions)
    .where(and(eq(reportVersions.reportId, input.reportId), eq(reportVersions.no, input.no)))
  return found
}
