import type { CellHistoryInput, CellHistoryOutput } from '@gongkai/core/exchange'
import { listCellHistory as listRevisions } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'

/** Every value a cell ever had, oldest first, with who put it there and where it came from. */
export async function listCellHistory(
  ctx: SignedInContext,
  input: z.output<typeof CellHistoryInput>,
): Promise<z.input<typeof CellHistoryOutput>> {
  return { revisions: await listRevisions(ctx.db, input) }
}
