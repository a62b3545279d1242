import { AppError } from '@gongkai/core'
import type { ChangePasswordInput, Empty } from '@gongkai/core/exchange'
import { getPasswordHash, inTransaction, recordSignInAttempt, revokeSessionsOf, setPassword } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { demandStrongPassword, hashPassword, verifyPassword } from './password.ts'
import { hashSessionToken } from './session-token.ts'
import { countFailures, FAILURES_PER_ACCOUNT, refuseWhenLocked } from './sign-in-lock.ts'

/**
 * Changes one's own password and ends all other sessions. A wrong present password counts like a failed sign-in: a
 * borrowed open session is no way to guess it. Throws SIGN_IN_FAILED, SIGN_IN_LOCKED, PASSWORD_WEAK.
 */
export async function changePassword(
  ctx: SignedInContext,
  input: z.output<typeof ChangePasswordInput>,
): Promise<z.input<typeof Empty>> {
  const { id: personId, account } = ctx.person
  refuseWhenLocked(ctx, await countFailures(ctx, account), FAILURES_PER_ACCOUNT - 1)
  demandStrongPassword(input.next, account)
  const at = ctx.now().toISOString()
  const attempt = { account, address: ctx.visitor.address, at }
  // Counted as failed until it has succeeded: guesses at the same moment cannot share one chance.
  await recordSignInAttempt(ctx.db, { ...attempt, succeeded: false })
  const failures = await countFailures(ctx, account)
  refuseWhenLocked(ctx, failures, FAILURES_PER_ACCOUNT)
  if (!(await verifyPassword(await getPasswordHash(ctx.db, personId), input.current)))
    throw new AppError('SIGN_IN_FAILED', {
      limit: FAILURES_PER_ACCOUNT,
      left: FAILURES_PER_ACCOUNT - failures.ofAccount,
    })
  const passwordHash = await hashPassword(input.next)
  const { sessionToken } = ctx.visitor
  await inTransaction(ctx.db, async (tx) => {
    await recordSignInAttempt(tx, { ...attempt, succeeded: true })
    await setPassword(tx, { personId, passwordHash })
    await revokeSessionsOf(tx, {
      personId,
      at,
      ...(sessionToken === null ? {} : { exceptTokenHash: hashSessionToken(sessionToken) }),
    })
    await recordEvent(tx, ctx, { kind: 'person.passwordChanged', subjectKind: 'person', subjectId: personId, data: {} })
  })
  return {}
}
