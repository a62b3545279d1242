import type { PersonOutput, RevokeRoleInput } from '@gongkai/core/exchange'
import { getGrant, revokeRole as storeRevocation } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { refuseSelf } from './refuse-self.ts'
import { getPersonRecord } from './to-person-record.ts'

/** Takes a role away, from the next request on. The grant stays as a record. Throws SELF_GRANT_REFUSED, NOT_FOUND. */
export async function revokeRole(
  ctx: SignedInContext,
  input: z.output<typeof RevokeRoleInput>,
): Promise<z.input<typeof PersonOutput>> {
  return runCommand(ctx, 'people.revokeRole', input, async (tx) => {
    const { grantId } = input
    const { personId, role } = await getGrant(tx, grantId)
    refuseSelf(ctx, personId)
    await storeRevocation(tx, { grantId, revokedBy: ctx.person.id, at: ctx.now().toISOString() })
    await recordEvent(tx, ctx, {
      kind: 'person.roleRevoked',
      subjectKind: 'person',
      subjectId: personId,
      data: { role, grantId },
    })
    return { person: await getPersonRecord(tx, personId) }
  })
}
