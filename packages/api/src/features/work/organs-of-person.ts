import { organsWith, type Permission } from '@gongkai/core'
import type { SignedInContext } from '../../context.ts'

/** Organs for which the person holds a permission about reports. No role reads the reports of everybody. */
export function organsOf(ctx: SignedInContext, permission: Permission): string[] {
  return [...(organsWith(ctx.person, permission) ?? [])]
}
