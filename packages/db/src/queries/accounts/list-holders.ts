import type { Role } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'

/** Somebody who holds a role for an organ. */
export interface RoleHolder {
  readonly organId: string
  readonly role: Role
  readonly personId: string
  readonly displayName: string
}

/** Who holds which role for these organs on a day, directly or through a roster. People locked out are left out. */
export async function listHolders(
  tx: Queryable,
  input: { organIds: readonly string[]; date: string },
): Promise<RoleHolder[]> {
  const { rows } = await tx.execute<RoleHolder & Record<string, unknown>>(sql`
    with asked as (select unnest(${sql.param([...input.organIds])}::uuid[]) as organ_id)
    select distinct a.organ_id as "organId", g.role, p.id as "personId", p.display_name as "displayName"
    from grants g
    join people p on p.id = g.person_id and not p.disabled
    join asked a on a.organ_id = g.organ_id or exists (select from roster_entries e where e.roster_id = g.roster_id
      and e.organ_id = a.organ_id and (daterange(e.valid_from, e.valid_to, '[]') @> ${input.date}::date
        or exists (select from rounds r where r.roster_id = g.roster_id and daterange(e.valid_from, e.valid_to, '[]') @> r.due_date)))
    where g.revoked_at is null
    order by "displayName", "personId"`)
  return rows
}
