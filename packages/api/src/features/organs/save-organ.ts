import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { SaveOrganInput, SaveOrganOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** saveOrgan. */
export async function saveOrgan(
  _ctx: SignedInContext,
  _input: z.output<typeof SaveOrganInput>,
): Promise<z.input<typeof SaveOrganOutput>> {
  throw new AppError('INTERNAL')
}
