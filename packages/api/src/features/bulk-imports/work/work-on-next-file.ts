import { AppError } from '@gongkai/core'
import {
  claimBatchFile,
  countBatchFileTry,
  getImportBatch,
  holdClaimedFile,
  inTransaction,
  loadPersonWithScopes,
  saveBatchFile,
  type BatchFileResult,
  type StoredBatchFile,
} from '@gongkai/db'
import type { Context, SignedInContext } from '../../../context.ts'
import type { ImportTools } from './import-tools.ts'
import { failed, readBatchFile } from './read-batch-file.ts'
import { takeInFile } from './take-in-file.ts'

/** A file that brought its worker down so often is not tried again. */
const MOST_TRIES = 3

/**
 * Works on the next file of any batch: reads it, or takes it into its draft, with the rights its bringer has today. All that
 * comes of it is written in the transaction that claims it, so whoever dies in the middle leaves the file as it was, but for
 * the try, which is counted beside. False when there is nothing to do.
 */
export async function workOnNextFile(ctx: Context, tools: ImportTools): Promise<boolean> {
  const counted = new Set<string>()
  return inTransaction(ctx.db, async (tx) => {
    const fileId = await claimBatchFile(tx)
    if (fileId === undefined) return false
    // A transaction that collided with another and is repeated is one try.
    if (!counted.has(fileId)) await inTransaction(ctx.db, (own) => countBatchFileTry(own, fileId))
    counted.add(fileId)
    const file = await holdClaimedFile(tx, fileId)
    if (file === undefined) return true
    const result = await work({ ...ctx, db: tx, person: await bringerOf({ ...ctx, db: tx }, file) }, tools, file)
    await saveBatchFile(tx, { fileId, at: ctx.now().toISOString(), result })
    return true
  })
}

async function work(ctx: SignedInContext, tools: ImportTools, file: StoredBatchFile): Promise<BatchFileResult> {
  if (file.tries > MOST_TRIES) return giveUp(file)
  return file.state === 'accepting' ? takeInFile(ctx, file) : readBatchFile(ctx, tools, file)
}

function giveUp({ id, state }: StoredBatchFile): BatchFileResult {
  const error = new AppError('INTERNAL', { reference: id })
  return state === 'accepting' ? { state: 'held', error } : failed(error)
}

/** Who brought the file in; somebody who is locked out has no right left. */
async function bringerOf(ctx: Context, { batchId }: StoredBatchFile): Promise<SignedInContext['person']> {
  const { createdBy } = await getImportBatch(ctx.db, batchId)
  const { disabled, ...person } = await loadPersonWithScopes(ctx.db, { personId: createdBy, date: ctx.today() })
  return disabled ? { ...person, grants: [] } : person
}
