import type { Role } from '@gongkai/core'
import type { GrantScope } from '@gongkai/core/exchange'
import { grants } from '../../schema/grants.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** A role to be granted. */
export interface GrantToAdd {
  readonly id?: string
  readonly personId: string
  readonly role: Role
  readonly scope: GrantScope
  /** Nobody for the grants an installation begins with. */
  readonly grantedBy: string | null
  readonly at: string
}

/** Gives a person a role for one scope and returns the id of the grant. The database refuses a grant to oneself. */
export async function grantRole(tx: Queryable, grant: GrantToAdd): Promise<string> {
  const { scope, at, ...rest } = grant
  const organId = scope.kind === 'organ' ? scope.organId : null
  const rosterId = scope.kind === 'roster' ? scope.rosterId : null
  const values = { ...rest, scopeKind: scope.kind, organId, rosterId, grantedAt: at }
  return getOrThrow(await tx.insert(grants).values(values).returning({ id: grants.id }), 'grant').id
}
