import { AppError, getFormat, numberColumns, type FormatId, type Semantic } from '@gongkai/core'
import type { OrganRef } from '@gongkai/core/exchange'
import { sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'

/** What one organ's report put into a sum. */
export interface Contribution {
  readonly organ: OrganRef
  readonly reportId: string
  readonly versionId: string
  readonly versionNo: number
  readonly value: number | null
  readonly semantic: Semantic
}

/** What every approved report of a round says in one cell, largest first, those without a number last. Throws CELL_UNKNOWN, FORMAT_UNKNOWN. */
export async function listContributions(
  tx: Queryable,
  input: { roundId: string; cellId: string; format: FormatId },
): Promise<Contribution[]> {
  const { rows } = await tx.execute<Contribution & Record<string, unknown>>(sql`
    select json_build_object('id', o.id, 'slug', o.slug, 'fullName', o.full_name, 'shortName', o.short_name,
        'divisionCode', o.division_code) as organ,
      r.id as "reportId", v.id as "versionId", v.no as "versionNo", ${position(input)}::bigint as value,
      coalesce(v.content -> 'cells' -> ${input.cellId} ->> 'semantic', 'empty') as semantic
    from round_members m
    join organs o on o.id = m.organ_id
    join reports r on r.organ_id = m.organ_id and r.reporting_year = m.reporting_year and r.kind = m.report_kind
    join report_versions v on v.id = coalesce(r.approved_version_id, r.published_version_id) and v.format = ${input.format}
    where m.round_id = ${input.roundId}
    order by value desc nulls last, m.position, o.sort, o.slug`)
  return rows
}

/** Where a cell's number lies in the arrays of its format. */
function position({ cellId, format }: { cellId: string; format: FormatId }): SQL {
  const { counts, money } = numberColumns(getFormat(format))
  const inCounts = counts.indexOf(cellId)
  const inMoney = money.indexOf(cellId)
  if (inCounts < 0 && inMoney < 0) throw new AppError('CELL_UNKNOWN', { cell: cellId })
  return sql.raw(inCounts >= 0 ? `v.counts[${inCounts + 1}]` : `v.money[${inMoney + 1}]`)
}
