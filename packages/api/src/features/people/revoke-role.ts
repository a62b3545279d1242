import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { PersonOutput, RevokeRoleInput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** revokeRole. */
export async function revokeRole(
  _ctx: SignedInContext,
  _input: z.output<typeof RevokeRoleInput>,
): Promise<z.input<typeof PersonOutput>> {
  throw new AppError('INTERNAL')
}
