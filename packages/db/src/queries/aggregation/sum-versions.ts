import { getFormat, type FormatId } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'
import { sumRows, type CellSums } from './sum-rows.ts'

/** Adds up exactly these versions, cell by cell; those of another format are left out. Throws FORMAT_UNKNOWN. */
export async function sumVersions(
  tx: Queryable,
  input: { versionIds: readonly string[]; format: FormatId },
): Promise<CellSums> {
  const { versionIds, format } = input
  return sumRows(
    tx,
    getFormat(format),
    sql`from report_versions v where v.format = ${format} and v.id = any(${sql.param([...versionIds])}::uuid[])`,
  )
}
