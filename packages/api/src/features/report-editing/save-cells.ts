import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { SaveCellsInput, SaveCellsOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** saveCells. */
export async function saveCells(
  _ctx: SignedInContext,
  _input: z.output<typeof SaveCellsInput>,
): Promise<z.input<typeof SaveCellsOutput>> {
  throw new AppError('INTERNAL')
}
