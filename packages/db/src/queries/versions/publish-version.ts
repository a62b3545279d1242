import { eq } from 'drizzle-orm'
import { publications } from '../../schema/publications.ts'
import { reports } from '../../schema/reports.ts'
import type { Queryable } from '../queryable.ts'
import { getVersion } from './get-version.ts'

/** A version to be made public. */
export interface PublicationToRecord {
  readonly versionId: string
  readonly publishedAt: string
  readonly publishedBy: string
  readonly address: string
}

/** Makes a version the one in force for the public; earlier ones stay published beside it. Throws NOT_FOUND. */
export async function publishVersion(tx: Queryable, publication: PublicationToRecord): Promise<void> {
  const { reportId } = await getVersion(tx, publication.versionId)
  await tx.insert(publications).values({ ...publication, reportId })
  await tx.update(reports).set({ publishedVersionId: publication.versionId }).where(eq(reports.id, reportId))
}
