import { desc, eq } from 'drizzle-orm'
import { importBatches } from '../../schema/import-batches.ts'
import type { Queryable } from '../queryable.ts'
import type { StoredImportBatch } from './get-import-batch.ts'

/** Batches of one person, the newest first. */
export async function listImportBatches(
  tx: Queryable,
  input: { createdBy: string; limit: number },
): Promise<StoredImportBatch[]> {
  return tx
    .select()
    .from(importBatches)
    .where(eq(importBatches.createdBy, input.createdBy))
    .orderBy(desc(importBatches.createdAt), desc(importBatches.id))
    .limit(input.limit)
}
