import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { BoardInput, BoardOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** getBoard. */
export async function getBoard(
  _ctx: SignedInContext,
  _input: z.output<typeof BoardInput>,
): Promise<z.input<typeof BoardOutput>> {
  throw new AppError('INTERNAL')
}
