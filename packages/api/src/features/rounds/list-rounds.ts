import { organsWith } from '@gongkai/core'
import type { ListRoundsOutput } from '@gongkai/core/exchange'
import { listRounds as findRounds, listRoundsOfOrgans } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { toRound } from './to-round.ts'

/** Rounds in which an organ reports that the person may see, newest year first. */
export async function listRounds(ctx: SignedInContext): Promise<z.input<typeof ListRoundsOutput>> {
  const organs = organsWith(ctx.person, 'round.read')
  const rounds = await findRounds(ctx.db)
  if (organs === null) return { rounds: rounds.map(toRound) }
  const visible = new Set((await listRoundsOfOrgans(ctx.db, [...organs])).map((member) => member.roundId))
  return { rounds: rounds.filter((round) => visible.has(round.id)).map(toRound) }
}
