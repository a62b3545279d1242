import { desc } from 'drizzle-orm'
import { publications } from '../../schema/publications.ts'
import type { Queryable } from '../queryable.ts'
import { selectPublished, type PublishedReport } from './published-columns.ts'

/** The reports published or corrected last. */
export async function recentPublications(tx: Queryable, limit: number): Promise<PublishedReport[]> {
  return selectPublished(tx).orderBy(desc(publications.publishedAt), desc(publications.versionId)).limit(limit)
}
