import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { GrantRoleInput, PersonOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** grantRole. */
export async function grantRole(
  _ctx: SignedInContext,
  _input: z.output<typeof GrantRoleInput>,
): Promise<z.input<typeof PersonOutput>> {
  throw new AppError('INTERNAL')
}
