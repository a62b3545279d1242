import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { FillZerosInput, SaveCellsOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** fillZeros. */
export async function fillZeros(
  _ctx: SignedInContext,
  _input: z.output<typeof FillZerosInput>,
): Promise<z.input<typeof SaveCellsOutput>> {
  throw new AppError('INTERNAL')
}
