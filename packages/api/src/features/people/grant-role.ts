import { AppError } from '@gongkai/core'
import type { GrantRoleInput, PersonOutput } from '@gongkai/core/exchange'
import { getOrgan, getPerson, getRoster, grantRole as storeGrant, type Queryable } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { GRANT_FAULTS } from '../../texts.zh-cn.ts'
import { refuseSelf } from './refuse-self.ts'
import { getPersonRecord } from './to-person-record.ts'

type Input = z.output<typeof GrantRoleInput>

/**
 * Gives a person a role for an organ, a roster, or (an administrator only) the installation. Throws SELF_GRANT_REFUSED,
 * INPUT_INVALID for a role without limits that is not the administrator's, NOT_FOUND.
 */
export async function grantRole(ctx: SignedInContext, input: Input): Promise<z.input<typeof PersonOutput>> {
  refuseSelf(ctx, input.personId)
  if (input.scope.kind === 'everywhere' && input.role !== 'administrator')
    throw new AppError('INPUT_INVALID', { where: GRANT_FAULTS.everywhere })
  return runCommand(ctx, 'people.grantRole', input, async (tx) => {
    const { personId, role, scope } = input
    await getPerson(tx, personId)
    await demandScope(tx, scope)
    await storeGrant(tx, { personId, role, scope, grantedBy: ctx.person.id, at: ctx.now().toISOString() })
    await recordEvent(tx, ctx, {
      kind: 'person.roleGranted',
      subjectKind: 'person',
      subjectId: personId,
      data: { role, scope },
    })
    return { person: await getPersonRecord(tx, personId) }
  })
}

async function demandScope(tx: Queryable, scope: Input['scope']): Promise<void> {
  if (scope.kind === 'organ') await getOrgan(tx, scope.organId)
  if (scope.kind === 'roster') await getRoster(tx, scope.rosterId)
}
