import { AppError } from '@gongkai/core'
import { getImportBatch, lockImportBatch, type Queryable, type StoredImportBatch } from '@gongkai/db'
import type { SignedInContext } from '../../context.ts'
import { THINGS } from '../../texts.zh-cn.ts'

/** A batch as whoever brought it in may see it. Throws NOT_FOUND, for the batch of somebody else too. */
export async function getOwnBatch(ctx: SignedInContext, batchId: string): Promise<StoredImportBatch> {
  return demandOwn(ctx, await getImportBatch(ctx.db, batchId))
}

/** The same for a change, locked until it is done. Throws NOT_FOUND, and BATCH_CANCELLED once it has been cancelled. */
export async function lockOwnBatch(tx: Queryable, ctx: SignedInContext, batchId: string): Promise<StoredImportBatch> {
  const batch = demandOwn(ctx, await lockImportBatch(tx, batchId))
  if (batch.cancelledAt !== null) throw new AppError('BATCH_CANCELLED')
  return batch
}

function demandOwn(ctx: SignedInContext, batch: StoredImportBatch): StoredImportBatch {
  if (batch.createdBy !== ctx.person.id) throw new AppError('NOT_FOUND', { what: THINGS.importBatch })
  return batch
}
