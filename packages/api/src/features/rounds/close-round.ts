import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { CloseRoundInput, RoundOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** closeRound. */
export async function closeRound(
  _ctx: SignedInContext,
  _input: z.output<typeof CloseRoundInput>,
): Promise<z.input<typeof RoundOutput>> {
  throw new AppError('INTERNAL')
}
