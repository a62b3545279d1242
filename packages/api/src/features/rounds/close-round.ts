import type { CloseRoundInput, RoundOutput } from '@gongkai/core/exchange'
import { closeRound as storeClosing, getRound } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { toRound } from './to-round.ts'

/** Closes a round, so that no report can be begun any more, or opens it again. Reports under way go on. Throws NOT_FOUND. */
export async function closeRound(
  ctx: SignedInContext,
  input: z.output<typeof CloseRoundInput>,
): Promise<z.input<typeof RoundOutput>> {
  return runCommand(ctx, 'rounds.close', input, async (tx) => {
    const { roundId: id, reopen } = input
    await storeClosing(tx, { id, closedAt: reopen ? null : ctx.now().toISOString() })
    const kind = reopen ? 'round.reopened' : 'round.closed'
    await recordEvent(tx, ctx, { kind, subjectKind: 'round', subjectId: id, data: {} })
    return { round: toRound(await getRound(tx, id)), warnings: [] }
  })
}
