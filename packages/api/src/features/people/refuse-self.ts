import { AppError } from '@gongkai/core'
import type { SignedInContext } from '../../context.ts'

/** Throws SELF_GRANT_REFUSED where somebody would change their own rights, even as administrator. */
export function refuseSelf(ctx: SignedInContext, personId: string): void {
  if (ctx.person.id === personId) throw new AppError('SELF_GRANT_REFUSED')
}
