import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ListOrgansInput, ListOrgansOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** listOrgans. */
export async function listOrgans(
  _ctx: SignedInContext,
  _input: z.output<typeof ListOrgansInput>,
): Promise<z.input<typeof ListOrgansOutput>> {
  throw new AppError('INTERNAL')
}
