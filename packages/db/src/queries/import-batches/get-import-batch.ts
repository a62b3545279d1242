import { eq } from 'drizzle-orm'
import { importBatches } from '../../schema/import-batches.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** A batch without its files. */
export type StoredImportBatch = typeof importBatches.$inferSelect

/** The batch with this id. Throws NOT_FOUND. */
export async function getImportBatch(tx: Queryable, id: string): Promise<StoredImportBatch> {
  return getOrThrow(await tx.select().from(importBatches).where(eq(importBatches.id, id)), 'importBatch')
}

/** The same, kept from every other change until the transaction ends. Throws NOT_FOUND. */
export async function lockImportBatch(tx: Queryable, id: string): Promise<StoredImportBatch> {
  const rows = await tx.select().from(importBatches).where(eq(importBatches.id, id)).for('update')
  return getOrThrow(rows, 'importBatch')
}
