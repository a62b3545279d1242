import { AppError } from '@gongkai/core'
import type { ChaseInput, ChaseOutput } from '@gongkai/core/exchange'
import { listIncluded, recordChases } from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { THINGS } from '../../texts.zh-cn.ts'

/** Reminds organs of a round to hand in (催报). Throws INPUT_INVALID for an organ that does not report in it. */
export async function chaseOrgans(
  ctx: SignedInContext,
  input: z.output<typeof ChaseInput>,
): Promise<z.input<typeof ChaseOutput>> {
  return runCommand(ctx, 'rounds.chase', input, async (tx) => {
    const { roundId, text } = input
    const organIds = [...new Set(input.organIds)]
    const members = new Set((await listIncluded(tx, roundId)).map((member) => member.organ.id))
    if (organIds.some((id) => !members.has(id))) throw new AppError('INPUT_INVALID', { where: THINGS.organ })
    const at = ctx.now().toISOString()
    await recordChases(tx, { roundId, organIds, text, by: ctx.person.id, at })
    const data = { organIds, text }
    await recordEvent(tx, ctx, { kind: 'round.chased', subjectKind: 'round', subjectId: roundId, data })
    return { chased: organIds.length, at }
  })
}
