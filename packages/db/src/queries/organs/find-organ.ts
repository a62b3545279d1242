import type { OrganRecord } from '@gongkai/core/exchange'
import { eq } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import type { Queryable } from '../queryable.ts'
import { organRecord } from './organ-columns.ts'

/** The organ with this id, if there is one. */
export async function findOrgan(tx: Queryable, id: string): Promise<OrganRecord | undefined> {
  const [found] = await tx.select(organRecord).from(organs).where(eq(organs.id, id))
  return found
}
