import { eq } from 'drizzle-orm'
import { importBatchFiles } from '../../schema/import-batch-files.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** The bytes of a file that is still to be read. Throws NOT_FOUND where they are no longer kept here. */
export async function getBatchFileBytes(tx: Queryable, fileId: string): Promise<Buffer> {
  const { id, bytes } = importBatchFiles
  const rows = await tx.select({ bytes }).from(importBatchFiles).where(eq(id, fileId))
  return getOrThrow(
    rows.flatMap((row) => (row.bytes === null ? [] : [row.bytes])),
    'batchFile',
  )
}
