import { sql } from 'drizzle-orm'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { getVersion } from '../versions/get-version.ts'
import type { StoredVersion } from '../versions/version-columns.ts'
import { approvedVersions } from './approved-versions.ts'
import type { FormatId } from '@gongkai/core'

/** The version of a report that counts in a round. Throws NOT_FOUND when none of its versions does. */
export async function getSummedVersion(
  tx: Queryable,
  input: { roundId: string; format: FormatId; reportId: string },
): Promise<StoredVersion> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select v.id ${await approvedVersions(tx, input)} where r.id = ${input.reportId}`,
  )
  return getVersion(tx, getOrThrow(rows, 'version').id)
}
