import type { AddRosterEntryInput, RosterOutput } from '@gongkai/core/exchange'
import { addRosterEntry as storeEntry, getRoster } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'

/** Puts an organ on a roster from a day on, after those already there. Throws ROSTER_OVERLAP, NOT_FOUND. */
export async function addRosterEntry(
  ctx: SignedInContext,
  input: z.output<typeof AddRosterEntryInput>,
): Promise<z.input<typeof RosterOutput>> {
  return runCommand(ctx, 'rosters.addEntry', input, async (tx) => {
    const { rosterId, organId, validFrom } = input
    const { entries } = await getRoster(tx, rosterId)
    await storeEntry(tx, { rosterId, organId, validFrom, position: entries.length })
    const data = { organId, validFrom }
    await recordEvent(tx, ctx, { kind: 'roster.entryAdded', subjectKind: 'roster', subjectId: rosterId, data })
    return { roster: await getRoster(tx, rosterId) }
  })
}
