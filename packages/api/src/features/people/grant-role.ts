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
 * Gives a person a role for an organ or a roster; the administrator's is for the whole installation and for nothing less.
 * Throws SELF_GRANT_REFUSED, INPUT_INVALID for a scope the role cannot have, NOT_FOUND.
 */
export async function grantRole(ctx: SignedInContext, input: Input): Promise<z.input<typeof PersonOutput>> {
  refuseSelf(ctx, input.personId)
  demandFittingScope(input)
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

/** Who decides what organs and rosters are decides what every scope means, so an administrator of a part would have no limits. */
function demandFittingScope({ role, scope }: Input): void {
  const everywhere = scope.kind === 'everywhere'
  if (everywhere && role !== 'administrator') throw new AppError('INPUT_INVALID', { where: GRANT_FAULTS.everywhere })
  if (!everywhere && role === 'administrator') throw new AppError('INPUT_INVALID', { where: GRANT_FAULTS.partly })
}

async function demandScope(tx: Queryable, scope: Input['scope']): Promise<void> {
  if (scope.kind === 'organ') await getOrgan(tx, scope.organId)
  if (scope.kind === 'roster') await getRoster(tx, scope.rosterId)
}
