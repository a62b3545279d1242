import type { RosterRecord } from '@gongkai/core/exchange'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { listRosters } from './list-rosters.ts'

/** A roster with everybody who ever stood on it. Throws NOT_FOUND. */
export async function getRoster(tx: Queryable, id: string): Promise<RosterRecord> {
  return getOrThrow(await listRosters(tx, { id }), 'roster')
}
