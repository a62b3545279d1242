import { asc, eq, exists, sql, and } from 'drizzle-orm'
import { importBatchFiles } from '../../schema/import-batch-files.ts'
import { imports } from '../../schema/imports.ts'
import { people } from '../../schema/people.ts'
import type { Queryable } from '../queryable.ts'

/** A file that came into a report with a batch. */
export interface BroughtInFile {
  readonly importId: string
  readonly fileName: string
  readonly person: string
  readonly at: string
  readonly acceptedAt: string | null
}

/** Files that came into a report with batches, the oldest first. */
export async function listBroughtIn(tx: Queryable, reportId: string): Promise<BroughtInFile[]> {
  const ofBatch = tx
    .select({ one: sql`1` })
    .from(importBatchFiles)
    .where(eq(importBatchFiles.importId, imports.id))
  return tx
    .select({
      importId: imports.id,
      fileName: imports.fileName,
      person: people.displayName,
      at: imports.createdAt,
      acceptedAt: imports.acceptedAt,
    })
    .from(imports)
    .innerJoin(people, eq(people.id, imports.createdBy))
    .where(and(eq(imports.reportId, reportId), exists(ofBatch)))
    .orderBy(asc(imports.createdAt), asc(imports.id))
}
