import { can } from '@gongkai/core'
import type { WorkOutput } from '@gongkai/core/exchange'
import { listIncluded } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { listRounds } from '../rounds/list-rounds.ts'

/** Key under which organs that have not begun are counted. */
const NOT_BEGUN = 'none'

/** The open rounds the person may see, with how many of their organs are in which state. */
export async function summariseRounds(ctx: SignedInContext): Promise<z.input<typeof WorkOutput>['rounds']> {
  const { rounds } = await listRounds(ctx)
  const open = rounds.filter((round) => round.closedAt === null)
  return Promise.all(
    open.map(async ({ id: roundId, name, reportingYear, dueDate }) => {
      const members = (await listIncluded(ctx.db, roundId)).filter((member) =>
        can(ctx.person, 'round.read', member.organ.id),
      )
      const counts: Record<string, number> = {}
      for (const { state } of members) counts[state ?? NOT_BEGUN] = (counts[state ?? NOT_BEGUN] ?? 0) + 1
      return { roundId, name, reportingYear, dueDate, counts, total: members.length }
    }),
  )
}
