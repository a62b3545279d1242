import { AppError } from '@gongkai/core'
import { countFailedSignIns, type FailedSignIns } from '@gongkai/db'
import type { Context } from '../../context.ts'

/** Failures after which an account is locked, and from one address whatever the account. */
export const FAILURES_PER_ACCOUNT = 5
export const FAILURES_PER_ADDRESS = 30
const MINUTE = 60_000
/** How long a lock lasts, counted from the last failure. */
export const LOCK_MS = 15 * MINUTE

/** Failed attempts that still count, for this account and from this address. */
export function countFailures(ctx: Context, account: string): Promise<FailedSignIns> {
  const since = new Date(ctx.now().getTime() - LOCK_MS).toISOString()
  return countFailedSignIns(ctx.db, { account, address: ctx.visitor.address, since })
}

/** Throws SIGN_IN_LOCKED or TOO_MANY_REQUESTS when more than `allowed` failures stand against the attempt. */
export function refuseWhenLocked(ctx: Context, failures: FailedSignIns, allowed: number): void {
  if (failures.fromAddress >= FAILURES_PER_ADDRESS) throw new AppError('TOO_MANY_REQUESTS', { seconds: LOCK_MS / 1000 })
  if (failures.ofAccount <= allowed) return
  const until = Date.parse(failures.lastOfAccount ?? ctx.now().toISOString()) + LOCK_MS
  throw new AppError('SIGN_IN_LOCKED', { minutes: Math.max(1, Math.ceil((until - ctx.now().getTime()) / MINUTE)) })
}
