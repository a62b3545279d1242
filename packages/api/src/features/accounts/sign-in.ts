import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { SignInInput, SignInOutput } from '@gongkai/core/exchange'
import type { Context } from '../../context.ts'

/** signIn. */
export async function signIn(
  _ctx: Context,
  _input: z.output<typeof SignInInput>,
): Promise<z.input<typeof SignInOutput>> {
  throw new AppError('INTERNAL')
}
