import { getFormat, type FormatId } from '@gongkai/core'
import { sql, type SQL } from 'drizzle-orm'
import type { CellSum } from '../aggregation/sum-columns.ts'
import { sumRows } from '../aggregation/sum-rows.ts'
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
  const found = await tx.execute<{ reportingYear: number; format: FormatId }>(sql`
    select distinct v.reporting_year as "reportingYear", v.format ${publishedIn(input)} order by 1`)
  const years: YearOfSums[] = []
  for (const { reportingYear, format } of found.rows) {
    const sums = await sumRows(tx, getFormat(format), publishedIn({ ...input, reportingYear, format }))
    years.push({ reportingYear, format, ...sums })
  }
  return years
}

/** Published organ reports `r` of a place with their versions `v`. */
function publishedIn(filter: { divisionPrefix: string; reportingYear?: number; format?: FormatId }): SQL {
  const { divisionPrefix, reportingYear = null, format = null } = filter
  return sql`from reports r
    join report_versions v on v.id = r.published_version_id and v.format = coalesce(${format}::text, v.format)
    join organs o on o.id = r.organ_id and starts_with(o.division_code, ${divisionPrefix})
    where r.kind = 'organ' and r.reporting_year = coalesce(${reportingYear}::integer, r.reporting_year)`
}
