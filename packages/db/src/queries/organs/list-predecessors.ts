import type { OrganRecord } from '@gongkai/core/exchange'
import { asc, eq, inArray } from 'drizzle-orm'
import { organSuccessions } from '../../schema/organ-successions.ts'
import { organs } from '../../schema/organs.ts'
import type { Queryable } from '../queryable.ts'
import { organRecord } from './organ-columns.ts'

/** Organs that an organ continues after a reorganisation, oldest first. */
export async function listPredecessors(tx: Queryable, organId: string): Promise<OrganRecord[]> {
  const continued = tx
    .select({ id: organSuccessions.predecessorId })
    .from(organSuccessions)
    .where(eq(organSuccessions.organId, organId))
  return tx
    .select(organRecord)
    .from(organs)
    .where(inArray(organs.id, continued))
    .orderBy(asc(organs.validFrom), asc(organs.id))
}
