import { importBatches } from '../../schema/import-batches.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** Begins an empty batch and returns its id. */
export async function createImportBatch(tx: Queryable, input: { createdBy: string; at: string }): Promise<string> {
  const { createdBy, at } = input
  const rows = await tx.insert(importBatches).values({ createdBy, createdAt: at }).returning({ id: importBatches.id })
  return getOrThrow(rows, 'importBatch').id
}
