import type { Grant, Person, Role } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'
import { getPerson } from './get-person.ts'
import type { StoredPerson } from './person-columns.ts'

/** A person with every right resolved to organs, ready for core's access decisions. */
export interface PersonWithScopes extends StoredPerson, Person {}

/**
 * The person with rosters resolved to the organs on them on `date` or on the day one of their rounds was due, so that an
 * office keeps seeing what an organ filed before it left the roster. Throws NOT_FOUND.
 */
export async function loadPersonWithScopes(
  tx: Queryable,
  input: { personId: string; date: string },
): Promise<PersonWithScopes> {
  const person = await getPerson(tx, input.personId)
  const { rows } = await tx.execute<{ role: Role; everywhere: boolean; organIds: string[] }>(sql`
    select g.role, g.scope_kind = 'everywhere' as everywhere,
      case g.scope_kind when 'organ' then array[g.organ_id] when 'roster' then array(
        select distinct e.organ_id from roster_entries e
        where e.roster_id = g.roster_id and (
          daterange(e.valid_from, e.valid_to, '[]') @> ${input.date}::date
          or exists (select from rounds r where r.roster_id = g.roster_id
            and daterange(e.valid_from, e.valid_to, '[]') @> r.due_date)))
      else array[]::uuid[] end as "organIds"
    from grants g where g.person_id = ${input.personId} and g.revoked_at is null
    order by g.granted_at, g.id`)
  const grants: Grant[] = rows.map(({ role, everywhere, organIds }) => ({ role, everywhere, organIds }))
  return { ...person, grants }
}
