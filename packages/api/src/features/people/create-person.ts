import type { CreatePersonInput, PersonOutput } from '@gongkai/core/exchange'
import { createPerson as storePerson } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { demandStrongPassword, hashPassword } from '../accounts/password.ts'
import { getPersonRecord } from './to-person-record.ts'

/** Creates an account without any right. Throws PASSWORD_WEAK, ACCOUNT_TAKEN. */
export async function createPerson(
  ctx: SignedInContext,
  input: z.output<typeof CreatePersonInput>,
): Promise<z.input<typeof PersonOutput>> {
  const { account, displayName, password } = input
  demandStrongPassword(password, account)
  const passwordHash = await hashPassword(password)
  return runCommand(ctx, 'people.create', input, async (tx) => {
    const { id } = await storePerson(tx, { account, displayName, passwordHash })
    await recordEvent(tx, ctx, {
      kind: 'person.created',
      subjectKind: 'person',
      subjectId: id,
      data: { account, displayName },
    })
    return { person: await getPersonRecord(tx, id) }
  })
}
