import { getFormat, type FormatId } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { cellSums, sumColumns, type CellSum, type SumRow } from './sum-columns.ts'

/** Sums over several reports. */
export interface CellSums {
  readonly reports: number
  readonly cells: Record<string, CellSum>
}

/**
 * Adds up, cell by cell, the approved reports of a round that are in the round's format. While a published report is
 * being corrected its published version counts. Throws FORMAT_UNKNOWN.
 */
export async function sumCells(tx: Queryable, input: { roundId: string; format: FormatId }): Promise<CellSums> {
  const format = getFormat(input.format)
  const { rows } = await tx.execute<SumRow>(sql`
    select ${sumColumns(format)}
    from round_members m
    join reports r on r.organ_id = m.organ_id and r.reporting_year = m.reporting_year and r.kind = m.report_kind
    join report_versions v on v.id = coalesce(r.approved_version_id, r.published_version_id) and v.format = ${format.id}
    where m.round_id = ${input.roundId}`)
  const row = getOrThrow(rows, 'round')
  return { reports: row.reports, cells: cellSums(format, row) }
}
