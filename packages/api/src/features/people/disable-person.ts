import type { DisablePersonInput, PersonOutput } from '@gongkai/core/exchange'
import { getPerson, revokeSessionsOf, setPersonDisabled } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { refuseSelf } from './refuse-self.ts'
import { getPersonRecord } from './to-person-record.ts'

/** Locks an account and ends its sessions, or opens it again. What the person did stays under their name. Throws SELF_GRANT_REFUSED, NOT_FOUND. */
export async function disablePerson(
  ctx: SignedInContext,
  input: z.output<typeof DisablePersonInput>,
): Promise<z.input<typeof PersonOutput>> {
  const { personId, disabled } = input
  refuseSelf(ctx, personId)
  return runCommand(ctx, 'people.disable', input, async (tx) => {
    await getPerson(tx, personId)
    await setPersonDisabled(tx, { personId, disabled })
    if (disabled) await revokeSessionsOf(tx, { personId, at: ctx.now().toISOString() })
    const kind = disabled ? 'person.disabled' : 'person.enabled'
    await recordEvent(tx, ctx, { kind, subjectKind: 'person', subjectId: personId, data: {} })
    return { person: await getPersonRecord(tx, personId) }
  })
}
