import { randomUUID } from 'node:crypto'
import { AppError } from '@gongkai/core'
import type { RosterOutput, SaveRosterInput } from '@gongkai/core/exchange'
import { getOrgan, getRoster, saveRoster as storeRoster } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { ORGAN_FAULTS } from '../../texts.zh-cn.ts'

/** Creates a roster of a government or renames one. Throws INPUT_INVALID where the organ is no government, NOT_FOUND. */
export async function saveRoster(
  ctx: SignedInContext,
  input: z.output<typeof SaveRosterInput>,
): Promise<z.input<typeof RosterOutput>> {
  return runCommand(ctx, 'rosters.save', input, async (tx) => {
    const { name, governmentId } = input
    if ((await getOrgan(tx, governmentId)).kind !== 'government')
      throw new AppError('INPUT_INVALID', { where: ORGAN_FAULTS.noGovernment })
    if (input.id !== null) await getRoster(tx, input.id)
    const id = input.id ?? randomUUID()
    await storeRoster(tx, { id, name, governmentId })
    const kind = input.id === null ? 'roster.created' : 'roster.changed'
    await recordEvent(tx, ctx, { kind, subjectKind: 'roster', subjectId: id, data: { name, governmentId } })
    return { roster: await getRoster(tx, id) }
  })
}
