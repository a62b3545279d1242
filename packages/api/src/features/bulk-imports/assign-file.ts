import { AppError, formatForYear } from '@gongkai/core'
import type { AssignFileInput, BatchCommandOutput } from '@gongkai/core/exchange'
import { lockBatchFile, saveBatchFile, type StoredBatchFile } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { lockOwnBatch } from './own-batch.ts'
import { nameOf } from './work/name-of.ts'

/**
 * Says by hand whose report of which year a file is. It is read again and put beside that report. Throws FORMAT_UNKNOWN for
 * a year without a form, BATCH_FILE_BUSY for a file that is beside a report already or cannot be read.
 */
export async function assignFile(
  ctx: SignedInContext,
  input: z.output<typeof AssignFileInput>,
): Promise<z.input<typeof BatchCommandOutput>> {
  const { fileId, organId, reportingYear } = input
  formatForYear(reportingYear)
  const answer = await runCommand(ctx, 'bulkImports.assign', input, async (tx) => {
    const file = await lockBatchFile(tx, fileId)
    await lockOwnBatch(tx, ctx, file.batchId)
    demandUnplaced(file)
    const result = { state: 'waiting', organId, reportingYear, matchedBy: 'person', candidateIds: [] } as const
    await saveBatchFile(tx, { fileId, at: ctx.now().toISOString(), result: { ...result, candidateIds: [] } })
    return { files: 1 }
  })
  ctx.wakeImports()
  return answer
}

function demandUnplaced({ state, importId, path }: StoredBatchFile): void {
  if (importId !== null || (state !== 'unmatched' && state !== 'held'))
    throw new AppError('BATCH_FILE_BUSY', { file: nameOf(path) })
}
