import { AppError, fileNameOf, formatForYear } from '@gongkai/core'
import type { AssignFileInput, BatchCommandOutput } from '@gongkai/core/exchange'
import { getBatchFile, lockBatchFile, saveBatchFile, type BatchFileResult, type StoredBatchFile } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { lockOwnBatch } from './own-batch.ts'

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
    // The batch before the file, as with every other command: whoever has no business here waits for nobody's work.
    await lockOwnBatch(tx, ctx, (await getBatchFile(tx, fileId)).batchId)
    demandUnplaced(await lockBatchFile(tx, fileId))
    const result: BatchFileResult = {
      ...{ state: 'waiting', organId, reportingYear },
      ...{ matchedBy: 'person', candidateIds: [] },
    }
    await saveBatchFile(tx, { fileId, at: ctx.now().toISOString(), result })
    return { files: 1 }
  })
  ctx.wakeImports()
  return answer
}

function demandUnplaced({ state, importId, path }: StoredBatchFile): void {
  if (importId !== null || (state !== 'unmatched' && state !== 'held'))
    throw new AppError('BATCH_FILE_BUSY', { file: fileNameOf(path) })
}
