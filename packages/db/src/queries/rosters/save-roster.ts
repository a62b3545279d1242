import { rosters } from '../../schema/rosters.ts'
import type { Queryable } from '../queryable.ts'

/** Creates the roster or renames it. */
export async function saveRoster(
  tx: Queryable,
  roster: { id: string; name: string; governmentId: string },
): Promise<void> {
  await tx.insert(rosters).values(roster).onConflictDoUpdate({ target: rosters.id, set: roster })
}
