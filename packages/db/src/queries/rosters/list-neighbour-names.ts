import { sql } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'

/**
 * Full names of the other organs that stand on a day on a roster with this organ. Governments and their offices are left
 * out: every report mentions them.
 */
export async function listNeighbourNames(tx: Queryable, input: { organId: string; date: string }): Promise<string[]> {
  const { rows } = await tx.execute<{ name: string }>(sql`
    select distinct o.full_name as name
    from roster_entries own
    join roster_entries e on e.roster_id = own.roster_id and e.organ_id <> own.organ_id
      and daterange(e.valid_from, e.valid_to, '[]') @> ${input.date}::date
    join organs o on o.id = e.organ_id and o.kind not in ('government', 'office')
    where own.organ_id = ${input.organId} and daterange(own.valid_from, own.valid_to, '[]') @> ${input.date}::date
    order by name`)
  return rows.map((row) => row.name)
}
