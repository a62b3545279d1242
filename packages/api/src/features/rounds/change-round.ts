import type { ChangeRoundInput, RoundOutput } from '@gongkai/core/exchange'
import { changeRound as storeChange, getRound } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { checkDates } from './check-dates.ts'
import { toRound } from './to-round.ts'

/** Renames a round or moves its dates. Throws NOT_FOUND, INPUT_INVALID. */
export async function changeRound(
  ctx: SignedInContext,
  input: z.output<typeof ChangeRoundInput>,
): Promise<z.input<typeof RoundOutput>> {
  return runCommand(ctx, 'rounds.change', input, async (tx) => {
    const { roundId: id, name, opensOn, dueDate } = input
    const warnings = checkDates((await getRound(tx, id)).reportingYear, input)
    await storeChange(tx, { id, name, opensOn, dueDate })
    const data = { name, opensOn, dueDate }
    await recordEvent(tx, ctx, { kind: 'round.changed', subjectKind: 'round', subjectId: id, data })
    return { round: toRound(await getRound(tx, id)), warnings }
  })
}
