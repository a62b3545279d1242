import { divisions } from '../../schema/divisions.ts'
import type { Queryable } from '../queryable.ts'

/** A place of the portal. */
export interface DivisionToSave {
  readonly code: string
  readonly name: string
  readonly parentCode: string | null
  readonly sort?: number
}

/** Creates the place or renames it. */
export async function saveDivision(tx: Queryable, division: DivisionToSave): Promise<void> {
  await tx.insert(divisions).values(division).onConflictDoUpdate({ target: divisions.code, set: division })
}
