import { ChangePasswordInput, Empty, SessionOutput, SignInInput, SignInOutput } from '@gongkai/core/exchange'
import { by, guarded, Nothing, open, router } from '../../trpc.ts'
import { getSession } from './get-session.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { changePassword } from './change-password.ts'

/** Procedures of accounts. */
export const accountsRouter = router({
  session: open(Nothing).output(SessionOutput).query(by(getSession)),
  signIn: open(SignInInput).output(SignInOutput).mutation(by(signIn)),
  signOut: open(Nothing).output(Empty).mutation(by(signOut)),
  changePassword: guarded('signedIn', ChangePasswordInput).output(Empty).mutation(by(changePassword)),
})
