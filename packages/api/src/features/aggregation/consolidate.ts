import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ConsolidateInput, ConsolidateOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** consolidate. */
export async function consolidate(
  _ctx: SignedInContext,
  _input: z.output<typeof ConsolidateInput>,
): Promise<z.input<typeof ConsolidateOutput>> {
  throw new AppError('INTERNAL')
}
