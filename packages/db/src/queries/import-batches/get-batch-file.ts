import { eq } from 'drizzle-orm'
import { importBatchFiles } from '../../schema/import-batch-files.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { selectBatchFiles, type StoredBatchFile } from './batch-file-columns.ts'

/** The file of a batch with this id. Throws NOT_FOUND. */
export async function getBatchFile(tx: Queryable, id: string): Promise<StoredBatchFile> {
  return getOrThrow(await selectBatchFiles(tx).where(eq(importBatchFiles.id, id)), 'batchFile')
}

/** The same, kept from every other change until the transaction ends. Throws NOT_FOUND. */
export async function lockBatchFile(tx: Queryable, id: string): Promise<StoredBatchFile> {
  const query = selectBatchFiles(tx).where(eq(importBatchFiles.id, id)).for('update', { of: importBatchFiles })
  return getOrThrow(await query, 'batchFile')
}
