import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ChangeRoundInput, RoundOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** changeRound. */
export async function changeRound(
  _ctx: SignedInContext,
  _input: z.output<typeof ChangeRoundInput>,
): Promise<z.input<typeof RoundOutput>> {
  throw new AppError('INTERNAL')
}
