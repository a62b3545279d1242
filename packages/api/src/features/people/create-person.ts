import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { CreatePersonInput, PersonOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** createPerson. */
export async function createPerson(
  _ctx: SignedInContext,
  _input: z.output<typeof CreatePersonInput>,
): Promise<z.input<typeof PersonOutput>> {
  throw new AppError('INTERNAL')
}
