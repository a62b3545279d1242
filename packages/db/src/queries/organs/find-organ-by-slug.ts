import type { OrganRecord } from '@gongkai/core/exchange'
import { eq } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import type { Queryable } from '../queryable.ts'
import { organRecord } from './organ-columns.ts'

/** The organ with this name in addresses, if there is one. */
export async function findOrganBySlug(tx: Queryable, slug: string): Promise<OrganRecord | undefined> {
  const [found] = await tx.select(organRecord).from(organs).where(eq(organs.slug, slug))
  return found
}
