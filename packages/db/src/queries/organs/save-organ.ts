import type { Organ } from '@gongkai/core'
import { eq } from 'drizzle-orm'
import { organSuccessions } from '../../schema/organ-successions.ts'
import { organs } from '../../schema/organs.ts'
import type { Queryable } from '../queryable.ts'

/** An organ as it is to be stored. */
export interface OrganToSave extends Organ {
  readonly slug: string
  /** Place in the official order; kept as it is where absent. */
  readonly sort?: number
}

/** Creates the organ or replaces what is known of it, its predecessors included. */
export async function saveOrgan(tx: Queryable, organ: OrganToSave): Promise<void> {
  const { successorOf, ...columns } = organ
  await tx.insert(organs).values(columns).onConflictDoUpdate({ target: organs.id, set: columns })
  await tx.delete(organSuccessions).where(eq(organSuccessions.organId, organ.id))
  const rows = successorOf.map((predecessorId) => ({ organId: organ.id, predecessorId }))
  if (rows.length > 0) await tx.insert(organSuccessions).values(rows)
}
