import { formatForYear } from '@gongkai/core'
import type { OpenRoundInput, RoundOutput } from '@gongkai/core/exchange'
import { getRound, openRound as createRound } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { checkDates } from './check-dates.ts'
import { toRound } from './to-round.ts'

/** Opens a round: from now on the organs of the roster may begin their reports. Throws FORMAT_UNKNOWN, ROUND_EXISTS. */
export async function openRound(
  ctx: SignedInContext,
  input: z.output<typeof OpenRoundInput>,
): Promise<z.input<typeof RoundOutput>> {
  const format = formatForYear(input.reportingYear)
  const warnings = checkDates(input.reportingYear, input)
  return runCommand(ctx, 'rounds.open', input, async (tx) => {
    const { rosterId, reportingYear, name, opensOn, dueDate } = input
    const id = await createRound(tx, { rosterId, reportingYear, name, opensOn, dueDate, format: format.id })
    const data = { rosterId, reportingYear, name, opensOn, dueDate }
    await recordEvent(tx, ctx, { kind: 'round.opened', subjectKind: 'round', subjectId: id, data })
    return { round: toRound(await getRound(tx, id)), warnings }
  })
}
