import type { OpenBatchInput, OpenBatchOutput } from '@gongkai/core/exchange'
import { listBatchFiles, measureBatches } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { getOwnBatch } from './own-batch.ts'
import { toBatchFiles } from './to-batch-files.ts'
import { toBatchSummary } from './to-batch-summary.ts'

/** One's own batch: how far it is, and a page of its files. */
export async function openBatch(
  ctx: SignedInContext,
  input: z.output<typeof OpenBatchInput>,
): Promise<z.input<typeof OpenBatchOutput>> {
  const batch = toBatchSummary(await getOwnBatch(ctx, input.batchId), await measureBatches(ctx.db, [input.batchId]))
  const found =
    input.states.length === 0 ? batch.total : input.states.reduce((sum, state) => sum + batch.counts[state], 0)
  return { batch, files: await toBatchFiles(ctx, await listBatchFiles(ctx.db, input)), found }
}
