import type { Format } from '@gongkai/core'
import { sql, type SQL } from 'drizzle-orm'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { cellSums, sumColumns, type CellSum, type SumRow } from './sum-columns.ts'

/** Sums over several reports. */
export interface CellSums {
  readonly reports: number
  readonly cells: Record<string, CellSum>
}

/** Adds up versions, cell by cell. `rows` is the end of a query, from `from` on, that calls the versions `v`. */
export async function sumRows(tx: Queryable, format: Format, rows: SQL): Promise<CellSums> {
  const answer = await tx.execute<SumRow>(sql`select ${sumColumns(format)} ${rows}`)
  const row = getOrThrow(answer.rows, 'version')
  return { reports: row.reports, cells: cellSums(format, row) }
}
