import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { PersonOutput, ResetPasswordInput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** resetPassword. */
export async function resetPassword(
  _ctx: SignedInContext,
  _input: z.output<typeof ResetPasswordInput>,
): Promise<z.input<typeof PersonOutput>> {
  throw new AppError('INTERNAL')
}
