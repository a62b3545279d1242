import { organsWith } from '@gongkai/core'
import type { ListRoundsOutput } from '@gongkai/core/exchange'
import { listIncluded, listRounds as findRounds, listRoundsOfOrgans } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { toRound } from './to-round.ts'

/** Rounds in which an organ reports that the person may see, newest year first, with whether they may see all of it. */
export async function listRounds(ctx: SignedInContext): Promise<z.input<typeof ListRoundsOutput>> {
  const organs = organsWith(ctx.person, 'round.read')
  const rounds = await findRounds(ctx.db)
  if (organs === null) return { rounds: rounds.map((round) => ({ ...toRound(round), whole: true })) }
  const touched = new Set((await listRoundsOfOrgans(ctx.db, [...organs])).map((member) => member.roundId))
  const visible: z.input<typeof ListRoundsOutput>['rounds'] = []
  for (const round of rounds.filter(({ id }) => touched.has(id))) {
    const members = await listIncluded(ctx.db, round.id)
    visible.push({ ...toRound(round), whole: members.every(({ organ }) => organs.has(organ.id)) })
  }
  return { rounds: visible }
}
