import type { CreateBatchInput, CreateBatchOutput } from '@gongkai/core/exchange'
import { createImportBatch } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'

/** Begins an empty batch of files to import. */
export async function createBatch(
  ctx: SignedInContext,
  input: z.output<typeof CreateBatchInput>,
): Promise<z.input<typeof CreateBatchOutput>> {
  return runCommand(ctx, 'bulkImports.create', input, async (tx) => ({
    batchId: await createImportBatch(tx, { createdBy: ctx.person.id, at: ctx.now().toISOString() }),
  }))
}
