import { signInAttempts } from '../../schema/sign-in-attempts.ts'
import type { Queryable } from '../queryable.ts'

/** An attempt to sign in. */
export interface SignInAttempt {
  readonly account: string
  readonly address: string
  readonly at: string
  readonly succeeded: boolean
}

/** Remembers an attempt, under the account in small letters. */
export async function recordSignInAttempt(tx: Queryable, attempt: SignInAttempt): Promise<void> {
  await tx.insert(signInAttempts).values({ ...attempt, account: attempt.account.toLowerCase() })
}
