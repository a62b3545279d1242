import type { BatchCommandOutput, BatchFilesInput, CancelBatchInput } from '@gongkai/core/exchange'
import {
  cancelImportBatch,
  confirmHints as confirm,
  queueForAcceptance,
  retryHeldFiles,
  type BatchFilesToMove,
  type Queryable,
} from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { lockOwnBatch } from './own-batch.ts'

type Input = z.output<typeof BatchFilesInput>
type Answer = Promise<z.input<typeof BatchCommandOutput>>
type Move = (tx: Queryable, files: BatchFilesToMove) => Promise<number>

async function moveFiles(ctx: SignedInContext, procedure: string, input: Input, move: Move): Answer {
  const answer = await runCommand(ctx, `bulkImports.${procedure}`, input, async (tx) => {
    await lockOwnBatch(tx, ctx, input.batchId)
    return { files: await move(tx, { ...input, at: ctx.now().toISOString() }) }
  })
  ctx.wakeImports()
  return answer
}

/** Has what is certain in the matched files taken into their drafts, one file after another. Throws BATCH_CANCELLED. */
export const acceptFiles = (ctx: SignedInContext, input: Input): Answer =>
  moveFiles(ctx, 'accept', input, queueForAcceptance)

/** Takes the word of their paths for files whose text names no organ. Throws BATCH_CANCELLED. */
export const confirmHints = (ctx: SignedInContext, input: Input): Answer =>
  moveFiles(ctx, 'confirmHints', input, confirm)

/** Tries once more what could not go in: the round may be open by now, the draft sent back. Throws BATCH_CANCELLED. */
export const retryHeld = (ctx: SignedInContext, input: Input): Answer =>
  moveFiles(ctx, 'retryHeld', input, retryHeldFiles)

/** Ends a batch. What is beside its report or taken in stays so; the rest is left unread. Throws BATCH_CANCELLED. */
export const cancelBatch = (ctx: SignedInContext, input: z.output<typeof CancelBatchInput>): Answer =>
  moveFiles(ctx, 'cancel', { ...input, fileIds: null }, cancelImportBatch)
