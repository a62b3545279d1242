import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ChangePasswordInput, Empty } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** changePassword. */
export async function changePassword(
  _ctx: SignedInContext,
  _input: z.output<typeof ChangePasswordInput>,
): Promise<z.input<typeof Empty>> {
  throw new AppError('INTERNAL')
}
