import { createHash } from 'node:crypto'
import { AppError, cutPath, fileNameOf, fileSizeText } from '@gongkai/core'
import { BATCH_LIMITS, Id, type AddFilesOutput } from '@gongkai/core/exchange'
import { addBatchFile, inTransaction, measureBatches, type BatchFileToAdd, type Queryable } from '@gongkai/db'
import { LARGEST_FILE, openArchive, wellFormed, type ArchiveFile } from '@gongkai/documents'
import { z } from 'zod'
import type { Access } from '../../access/access.ts'
import { demandAccess } from '../../access/demand-access.ts'
import type { Context, SignedInContext } from '../../context.ts'
import { BULK_TEXTS } from './texts.zh-cn.ts'
import { getOwnBatch, lockOwnBatch } from './own-batch.ts'

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
 * Puts a file into a batch, or each file of an archive, where it waits to be read. The same bytes under the same path are one
 * file, however often they come; a file of an archive that cannot be unpacked is there with the reason. Throws
 * BATCH_CANCELLED, BATCH_FULL, FILE_TOO_LARGE, and FILE_UNREADABLE for an archive that is none.
 */
export async function addToBatch(
  ctx: SignedInContext,
  batchId: string,
  { path, bytes }: FileToAdd,
): Promise<z.input<typeof AddFilesOutput>> {
  const archive = await openArchive(bytes, { fileName: fileNameOf(path) })
  if (archive === null && bytes.length > LARGEST_FILE)
    throw new AppError('FILE_TOO_LARGE', { file: fileNameOf(path), limit: fileSizeText(LARGEST_FILE) })
  const files = archive?.files ?? [{ path: '', read: () => Promise.resolve(bytes) }]
  const added = await addAll(ctx, batchId, path, files)
  return { added, present: files.length - added, ignored: archive?.ignored ?? 0 }
}

/** Adds files one by one; those that were added stay and are read even where the batch is full before the last. */
async function addAll(
  ctx: SignedInContext,
  batchId: string,
  path: string,
  files: readonly ArchiveFile[],
): Promise<number> {
  let added = 0
  try {
    for (const [before, file] of files.entries()) {
      const content = await contentOf(file)
      const whole = wellFormed(cutPath(file.path === '' ? path : `${path}/${file.path}`))
      if (await addOne(ctx, batchId, { path: whole, content, before })) added += 1
    }
  } finally {
    ctx.wakeImports()
  }
  return added
}

type Content = BatchFileToAdd['content']

async function contentOf({ read }: ArchiveFile): Promise<Content> {
  try {
    const { buffer, byteOffset, length } = await read()
    return Buffer.from(buffer, byteOffset, length)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

/** Each file in a transaction of its own: what is there stays there, and reading begins while others are unpacked. */
function addOne(
  ctx: SignedInContext,
  batchId: string,
  { before, ...file }: { path: string; content: Content; before: number },
): Promise<boolean> {
  return inTransaction(ctx.db, async (tx) => {
    await lockOwnBatch(tx, ctx, batchId)
    const sha256 = createHash('sha256')
      .update(Buffer.isBuffer(file.content) ? file.content : '')
      .digest('hex')
    const isNew = await addBatchFile(tx, { batchId, ...file, sha256, at: ctx.now().toISOString() })
    // What was in the batch already needs no room; what finds none is taken out again.
    if (isNew) await demandRoom(tx, batchId, file.path, before)
    return isNew
  })
}

/** `before` says how many files of the same archive are in the batch already. Throws BATCH_FULL. */
async function demandRoom(tx: Queryable, batchId: string, path: string, before: number): Promise<void> {
  const measures = await measureBatches(tx, [batchId])
  const sum = (of: 'files' | 'bytes') => measures.reduce((total, measure) => total + measure[of], 0)
  if (sum('files') > BATCH_LIMITS.files || sum('bytes') > BATCH_LIMITS.bytes)
    throw new AppError('BATCH_FULL', {
      ...{ file: fileNameOf(path), limit: BULK_TEXTS.limit },
      before: before === 0 ? '' : BULK_TEXTS.before(before),
    })
}
