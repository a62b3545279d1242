import type { EndRosterEntryInput, RosterOutput } from '@gongkai/core/exchange'
import { endRosterEntry as storeEnd, getRoster } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'

/** Lets an organ leave a roster after a day; what it reported before stays answerable. Throws NOT_FOUND. */
export async function endRosterEntry(
  ctx: SignedInContext,
  input: z.output<typeof EndRosterEntryInput>,
): Promise<z.input<typeof RosterOutput>> {
  return runCommand(ctx, 'rosters.endEntry', input, async (tx) => {
    const { rosterId, organId, validTo } = input
    await storeEnd(tx, { rosterId, organId, validTo })
    const data = { organId, validTo }
    await recordEvent(tx, ctx, { kind: 'roster.entryEnded', subjectKind: 'roster', subjectId: rosterId, data })
    return { roster: await getRoster(tx, rosterId) }
  })
}
