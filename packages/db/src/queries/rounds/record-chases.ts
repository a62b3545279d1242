import { chases } from '../../schema/chases.ts'
import type { Queryable } from '../queryable.ts'

/** A reminder to several organs at once. */
export interface ChasesToRecord {
  readonly roundId: string
  readonly organIds: readonly string[]
  readonly text: string
  readonly by: string
  readonly at: string
}

/** Remembers that organs were reminded. */
export async function recordChases(tx: Queryable, { organIds, ...chase }: ChasesToRecord): Promise<void> {
  if (organIds.length > 0) await tx.insert(chases).values(organIds.map((organId) => ({ ...chase, organId })))
}
