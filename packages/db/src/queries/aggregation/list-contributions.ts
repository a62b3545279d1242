import { AppError, getFormat, numberColumns, type FormatId, type Semantic } from '@gongkai/core'
import type { OrganRef } from '@gongkai/core/exchange'
import { sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'
import { approvedVersions } from './approved-versions.ts'

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
  const { position, number } = locate(input)
  const { rows } = await tx.execute<Contribution & Record<string, unknown>>(sql`
    select json_build_object('id', o.id, 'slug', o.slug, 'fullName', o.full_name, 'shortName', o.short_name,
        'divisionCode', o.division_code) as organ,
      r.id as "reportId", v.id as "versionId", v.no as "versionNo",
      case when ${position} = any(v.gaps) then null else ${number}::bigint end as value,
      coalesce(v.content -> 'cells' -> ${input.cellId} ->> 'semantic', 'empty') as semantic
    ${await approvedVersions(tx, input)}
    join organs o on o.id = m.organ_id
    order by value desc nulls last, m.position, o.sort, o.slug`)
  return rows
}

/** Where a cell's number lies in the arrays of its format, and its position through both. */
function locate({ cellId, format }: { cellId: string; format: FormatId }): { position: number; number: SQL } {
  const { counts, money } = numberColumns(getFormat(format))
  const position = [...counts, ...money].indexOf(cellId) + 1
  if (position === 0) throw new AppError('CELL_UNKNOWN', { cell: cellId })
  const subscript = position <= counts.length ? `v.counts[${position}]` : `v.money[${position - counts.length}]`
  return { position, number: sql.raw(subscript) }
}
