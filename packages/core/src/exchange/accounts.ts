import { z } from 'zod'
import { SignedIn } from './shared.ts'

export const SignInInput = z.object({
  account: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
})
/** Who is signed in, and in demo mode the accounts anyone may try. Demo accounts are never listed outside demo mode. */
export const SessionOutput = z.object({
  person: SignedIn.nullable(),
  demoAccounts: z.array(
    z.object({
      account: z.string(),
      password: z.string(),
      displayName: z.string(),
      roleName: z.string(),
      scopeName: z.string(),
    }),
  ),
})
export const SignInOutput = z.object({ person: SignedIn })
export const ChangePasswordInput = z.object({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) })
