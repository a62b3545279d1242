import { FORMATS, type Format, type FormatId } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import { cellSums, sumColumns, type CellSum, type SumRow } from '../aggregation/sum-columns.ts'
import type { Queryable } from '../queryable.ts'

/** Sums of one year. */
export interface YearOfSums {
  readonly reportingYear: number
  readonly format: FormatId
  readonly reports: number
  readonly cells: Record<string, CellSum>
}

/**
 * Sums over the organs' own published reports of a place and everything inside it, year by year. Reports of whole
 * governments are left out: their numbers are the same ones once more.
 */
export async function seriesForPlace(
  tx: Queryable,
  input: { divisionPrefix: string; reportingYear?: number },
): Promise<YearOfSums[]> {
  const years: YearOfSums[] = []
  for (const format of FORMATS) years.push(...(await sumsOf(tx, format, input)))
  return years.sort((a, b) => a.reportingYear - b.reportingYear)
}

async function sumsOf(tx: Queryable, format: Format, input: { divisionPrefix: string; reportingYear?: number }) {
  const { rows } = await tx.execute<SumRow & { reportingYear: number }>(sql`
    select v.reporting_year as "reportingYear", ${sumColumns(format)}
    from reports r
    join report_versions v on v.id = r.published_version_id and v.format = ${format.id}
    join organs o on o.id = r.organ_id and starts_with(o.division_code, ${input.divisionPrefix})
    where r.kind = 'organ' and (${input.reportingYear ?? null}::integer is null or v.reporting_year = ${input.reportingYear ?? null}::integer)
    group by v.reporting_year`)
  return rows.map((row) => ({
    reportingYear: row.reportingYear,
    format: format.id,
    reports: row.reports,
    cells: cellSums(format, row),
  }))
}
