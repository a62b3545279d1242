import type { OrganRecord } from '@gongkai/core/exchange'
import { asc, eq, sql } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import type { Queryable } from '../queryable.ts'
import { organRecord } from './organ-columns.ts'

/** Organs that belong directly to a government, in their official order. */
export async function listOrganChildren(tx: Queryable, parentId: string): Promise<OrganRecord[]> {
  return tx
    .select(organRecord)
    .from(organs)
    .where(eq(organs.parentId, parentId))
    .orderBy(asc(organs.sort), sql`full_name collate "C"`)
}
