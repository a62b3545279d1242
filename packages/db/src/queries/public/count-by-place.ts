import { sql } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'

/** How many organs of a place must report and how many have published. */
export interface PlaceCount {
  readonly code: string
  readonly name: string
  readonly expected: number
  readonly published: number
}

/**
 * Places directly below a place (all the topmost ones for null), each counted with everything inside it. Expected are the
 * organs that exist on `date`.
 */
export async function countByPlace(
  tx: Queryable,
  input: { parentCode: string | null; reportingYear: number; date: string },
): Promise<PlaceCount[]> {
  const { rows } = await tx.execute<PlaceCount & Record<string, unknown>>(sql`
    select d.code, d.name, count(o.id) as expected,
      count(o.id) filter (where exists (select from reports r where r.organ_id = o.id
        and r.reporting_year = ${input.reportingYear} and r.published_version_id is not null)) as published
    from divisions d
    left join organs o on starts_with(o.division_code, d.prefix)
      and daterange(o.valid_from, o.valid_to, '[]') @> ${input.date}::date
    where d.parent_code is not distinct from ${input.parentCode}::text
    group by d.code, d.name, d.sort order by d.sort, d.code`)
  return rows
}
