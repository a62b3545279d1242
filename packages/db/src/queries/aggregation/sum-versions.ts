import { getFormat, type FormatId } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { cellSums, sumColumns, type SumRow } from './sum-columns.ts'
import type { CellSums } from './sum-cells.ts'

/** Adds up exactly these versions, cell by cell; those of another format are left out. Throws FORMAT_UNKNOWN. */
export async function sumVersions(
  tx: Queryable,
  input: { versionIds: readonly string[]; format: FormatId },
): Promise<CellSums> {
  const format = getFormat(input.format)
  const { rows } = await tx.execute<SumRow>(sql`
    select ${sumColumns(format)} from report_versions v
    where v.format = ${format.id} and v.id = any(${sql.param([...input.versionIds])}::uuid[])`)
  const row = getOrThrow(rows, 'version')
  return { reports: row.reports, cells: cellSums(format, row) }
}
