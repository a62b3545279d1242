import { organsWith } from '@gongkai/core'
import type { ListRostersOutput } from '@gongkai/core/exchange'
import { listRosters as findRosters } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'

/** Rosters on which the person may see everybody who reports today, with everybody who ever stood on them. */
export async function listRosters(ctx: SignedInContext): Promise<z.input<typeof ListRostersOutput>> {
  const scope = organsWith(ctx.person, 'organ.read')
  const rosters = await findRosters(ctx.db)
  if (scope === null) return { rosters }
  const today = ctx.today()
  const isNow = (entry: (typeof rosters)[number]['entries'][number]) =>
    entry.validFrom <= today && (entry.validTo === null || today <= entry.validTo)
  return {
    rosters: rosters.filter((roster) => {
      const present = roster.entries.filter(isNow)
      return present.length > 0 && present.every((entry) => scope.has(entry.organ.id))
    }),
  }
}
