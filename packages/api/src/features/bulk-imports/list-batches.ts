import type { ListBatchesOutput } from '@gongkai/core/exchange'
import { listImportBatches, measureBatches } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { toBatchSummary } from './to-batch-summary.ts'

const MOST_LISTED = 50

/** The last batches the person brought in, the newest first. */
export async function listBatches(ctx: SignedInContext): Promise<z.input<typeof ListBatchesOutput>> {
  const batches = await listImportBatches(ctx.db, { createdBy: ctx.person.id, limit: MOST_LISTED })
  const measures =
    batches.length === 0
      ? []
      : await measureBatches(
          ctx.db,
          batches.map(({ id }) => id),
        )
  return { batches: batches.map((batch) => toBatchSummary(batch, measures)) }
}
