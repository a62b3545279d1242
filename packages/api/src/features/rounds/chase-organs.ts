import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ChaseInput, ChaseOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** chaseOrgans. */
export async function chaseOrgans(
  _ctx: SignedInContext,
  _input: z.output<typeof ChaseInput>,
): Promise<z.input<typeof ChaseOutput>> {
  throw new AppError('INTERNAL')
}
