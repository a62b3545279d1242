import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { DisablePersonInput, PersonOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** disablePerson. */
export async function disablePerson(
  _ctx: SignedInContext,
  _input: z.output<typeof DisablePersonInput>,
): Promise<z.input<typeof PersonOutput>> {
  throw new AppError('INTERNAL')
}
