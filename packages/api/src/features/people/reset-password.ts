import type { PersonOutput, ResetPasswordInput } from '@gongkai/core/exchange'
import { getPerson, revokeSessionsOf, setPassword } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { demandStrongPassword, hashPassword } from '../accounts/password.ts'
import { refuseSelf } from './refuse-self.ts'
import { getPersonRecord } from './to-person-record.ts'

/** Gives somebody a new password and ends all their sessions. One's own is changed under accounts. Throws PASSWORD_WEAK, NOT_FOUND, SELF_GRANT_REFUSED. */
export async function resetPassword(
  ctx: SignedInContext,
  input: z.output<typeof ResetPasswordInput>,
): Promise<z.input<typeof PersonOutput>> {
  const { personId, password } = input
  refuseSelf(ctx, personId)
  demandStrongPassword(password, (await getPerson(ctx.db, personId)).account)
  const passwordHash = await hashPassword(password)
  return runCommand(ctx, 'people.resetPassword', input, async (tx) => {
    await setPassword(tx, { personId, passwordHash })
    await revokeSessionsOf(tx, { personId, at: ctx.now().toISOString() })
    await recordEvent(tx, ctx, { kind: 'person.passwordReset', subjectKind: 'person', subjectId: personId, data: {} })
    return { person: await getPersonRecord(tx, personId) }
  })
}
