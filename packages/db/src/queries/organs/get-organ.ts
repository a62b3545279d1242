import type { OrganRecord } from '@gongkai/core/exchange'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { findOrgan } from './find-organ.ts'

/** The organ with this id. Throws NOT_FOUND. */
export async function getOrgan(tx: Queryable, id: string): Promise<OrganRecord> {
  const found = await findOrgan(tx, id)
  return getOrThrow(found ? [found] : [], 'organ')
}
