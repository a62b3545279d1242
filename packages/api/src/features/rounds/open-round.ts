import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { OpenRoundInput, RoundOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** openRound. */
export async function openRound(
  _ctx: SignedInContext,
  _input: z.output<typeof OpenRoundInput>,
): Promise<z.input<typeof RoundOutput>> {
  throw new AppError('INTERNAL')
}
