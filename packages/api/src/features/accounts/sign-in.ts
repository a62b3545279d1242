import { AppError } from '@gongkai/core'
import type { SignInInput, SignInOutput } from '@gongkai/core/exchange'
import {
  createSession,
  findPersonByAccount,
  inTransaction,
  loadPersonWithScopes,
  recordSignIn,
  recordSignInAttempt,
} from '@gongkai/db'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { verifyPassword } from './password.ts'
import { hashSessionToken, LONGEST_MS, newSessionToken } from './session-token.ts'
import { countFailures, FAILURES_PER_ACCOUNT, refuseWhenLocked } from './sign-in-lock.ts'
import { toSignedIn } from './to-signed-in.ts'

/**
 * Signs a person in and hands the browser a session. Throws SIGN_IN_FAILED for a wrong account or password (which of the
 * two is not said), SIGN_IN_LOCKED after five failures, TOO_MANY_REQUESTS after thirty from one address.
 */
export async function signIn(ctx: Context, input: z.output<typeof SignInInput>): Promise<z.input<typeof SignInOutput>> {
  const { account, password } = input
  const attempt = { account, address: ctx.visitor.address, at: ctx.now().toISOString() }
  refuseWhenLocked(ctx, await countFailures(ctx, account), FAILURES_PER_ACCOUNT - 1)
  // Counted as failed until it has succeeded: attempts at the same moment cannot share one chance.
  await recordSignInAttempt(ctx.db, { ...attempt, succeeded: false })
  const failures = await countFailures(ctx, account)
  refuseWhenLocked(ctx, failures, FAILURES_PER_ACCOUNT)
  const found = await findPersonByAccount(ctx.db, account)
  const usable = found === undefined || found.disabled ? undefined : found
  if (!(await verifyPassword(usable?.passwordHash, password)) || usable === undefined)
    throw new AppError('SIGN_IN_FAILED', {
      limit: FAILURES_PER_ACCOUNT,
      left: FAILURES_PER_ACCOUNT - failures.ofAccount,
    })
  await openSession(ctx, usable.id, attempt)
  const person = await loadPersonWithScopes(ctx.db, { personId: usable.id, date: ctx.today() })
  return { person: await toSignedIn(ctx.db, person) }
}

async function openSession(
  ctx: Context,
  personId: string,
  attempt: { account: string; address: string; at: string },
): Promise<void> {
  const token = newSessionToken()
  const { at, address } = attempt
  const expiresAt = new Date(ctx.now().getTime() + LONGEST_MS).toISOString()
  await inTransaction(ctx.db, async (tx) => {
    await recordSignInAttempt(tx, { ...attempt, succeeded: true })
    await recordSignIn(tx, { personId, at })
    const { userAgent } = ctx.visitor
    await createSession(tx, { tokenHash: hashSessionToken(token), personId, at, expiresAt, userAgent, address })
  })
  ctx.visitor.giveSession(token)
}
