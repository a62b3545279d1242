import type { GrantScope, PersonRecord } from '@gongkai/core/exchange'
import { getPerson, listGrants, type Queryable, type StoredGrant, type StoredPerson } from '@gongkai/db'
import { SCOPE_NAMES } from '../../texts.zh-cn.ts'

function scopeOf({ scopeKind, organId, rosterId }: StoredGrant): GrantScope {
  if (scopeKind === 'organ' && organId !== null) return { kind: 'organ', organId }
  if (scopeKind === 'roster' && rosterId !== null) return { kind: 'roster', rosterId }
  return { kind: 'everywhere' }
}

/** A person with the roles they hold now. */
export function toPersonRecord(person: StoredPerson, grants: readonly StoredGrant[]): PersonRecord {
  const own = grants.filter((grant) => grant.personId === person.id)
  return {
    ...person,
    grants: own.map((grant) => ({
      id: grant.id,
      role: grant.role,
      scope: scopeOf(grant),
      scopeName: grant.scopeName ?? SCOPE_NAMES.everywhere,
    })),
  }
}

/** The same, read from the database. Throws NOT_FOUND. */
export async function getPersonRecord(tx: Queryable, personId: string): Promise<PersonRecord> {
  return toPersonRecord(await getPerson(tx, personId), await listGrants(tx, { personId }))
}
