import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { CellHistoryInput, CellHistoryOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** listCellHistory. */
export async function listCellHistory(
  _ctx: SignedInContext,
  _input: z.output<typeof CellHistoryInput>,
): Promise<z.input<typeof CellHistoryOutput>> {
  throw new AppError('INTERNAL')
}
