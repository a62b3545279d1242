import { asc, eq, sql } from 'drizzle-orm'
import { importBatches } from '../../schema/import-batches.ts'
import { importBatchFiles } from '../../schema/import-batch-files.ts'
import { imports } from '../../schema/imports.ts'
import { people } from '../../schema/people.ts'
import type { Queryable } from '../queryable.ts'

/** A file brought in for a report and kept with it. */
export interface SourceFile {
  readonly importId: string
  readonly fileName: string
  /** In bytes. */
  readonly size: number
  readonly person: string
  readonly at: string
  readonly acceptedAt: string | null
  /** True when the office brought it in for the organ. */
  readonly byOffice: boolean
  /** The error code for which it is only kept, as its reading says it; null when it was read. */
  readonly keptBecause: string | null
}

/** Source files of a report, the oldest first; none of their bytes is read. */
export async function listSourceFiles(tx: Queryable, reportId: string): Promise<SourceFile[]> {
  return tx
    .select({
      importId: imports.id,
      fileName: imports.fileName,
      size: sql<number>`octet_length(${imports.bytes})`,
      person: people.displayName,
      at: imports.createdAt,
      acceptedAt: imports.acceptedAt,
      // The organ's own import of the same file is not made the office's by a batch that finds it.
      byOffice: sql<boolean>`exists (
        select 1 from ${importBatchFiles} join ${importBatches} on ${importBatches.id} = ${importBatchFiles.batchId}
        where ${importBatchFiles.importId} = ${imports.id} and ${importBatches.createdBy} = ${imports.createdBy}
      )`,
      keptBecause: sql<string | null>`${imports.recognised} ->> 'keptBecause'`,
    })
    .from(imports)
    .innerJoin(people, eq(people.id, imports.createdBy))
    .where(eq(imports.reportId, reportId))
    .orderBy(asc(imports.createdAt), asc(imports.id))
}
