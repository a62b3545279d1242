import { createHash } from 'node:crypto'
import { AppError } from '@gongkai/core'
import { BATCH_LIMITS, Id, type AddFilesOutput } from '@gongkai/core/exchange'
import { addBatchFile, inTransaction, measureBatches, type Queryable } from '@gongkai/db'
import { z } from 'zod'
import type { Access } from '../../access/access.ts'
import { demandAccess } from '../../access/demand-access.ts'
import type { Context, SignedInContext } from '../../context.ts'
import { BULK_TEXTS } from './texts.zh-cn.ts'
import { getOwnBatch, lockOwnBatch } from './own-batch.ts'
import { nameOf } from './work/name-of.ts'

const BatchTarget = z.object({ batchId: Id })

/** Who may put files into a batch, and who may have its result. Each use case lets only its bringer near it. */
export const BATCH_ACCESS = { permission: 'report.bringIn', anywhere: true } as const satisfies Access<unknown>

/** Lets somebody near the files of one of their own batches before a byte is read. Throws NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND. */
export async function admitToBatch(
  ctx: Context,
  input: { batchId: string },
): Promise<{ ctx: SignedInContext; batchId: string }> {
  const target = BatchTarget.parse(input)
  const admitted = { ...ctx, person: await demandAccess(ctx, BATCH_ACCESS, target) }
  await getOwnBatch(admitted, target.batchId)
  return { ctx: admitted, batchId: target.batchId }
}

/** A file to be put into a batch. */
export interface FileToAdd {
  readonly path: string
  readonly bytes: Buffer
}

/**
 * Puts a file into a batch, where it waits to be read. The same bytes under the same path are one file, however often they
 * come. Throws BATCH_CANCELLED, BATCH_FULL.
 */
export async function addToBatch(
  ctx: SignedInContext,
  batchId: string,
  file: FileToAdd,
): Promise<z.input<typeof AddFilesOutput>> {
  const isNew = await inTransaction(ctx.db, async (tx) => {
    await lockOwnBatch(tx, ctx, batchId)
    await demandRoom(tx, batchId, file)
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    return addBatchFile(tx, { batchId, ...file, sha256, at: ctx.now().toISOString() })
  })
  ctx.wakeImports()
  return { added: isNew ? 1 : 0, present: isNew ? 0 : 1, ignored: 0 }
}

async function demandRoom(tx: Queryable, batchId: string, { path, bytes }: FileToAdd): Promise<void> {
  const measures = await measureBatches(tx, [batchId])
  const sum = (of: 'files' | 'bytes') => measures.reduce((total, measure) => total + measure[of], 0)
  if (sum('files') >= BATCH_LIMITS.files || sum('bytes') + bytes.length > BATCH_LIMITS.bytes)
    throw new AppError('BATCH_FULL', { file: nameOf(path), limit: BULK_TEXTS.limit })
}
