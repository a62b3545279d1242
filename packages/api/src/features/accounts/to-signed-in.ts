import { canAnywhere, PERMISSIONS } from '@gongkai/core'
import type { SignedIn } from '@gongkai/core/exchange'
import { listGrants, type Queryable } from '@gongkai/db'
import type { Actor } from '../../context.ts'
import { SCOPE_NAMES } from '../../texts.zh-cn.ts'

/** A person as the app needs to know them: name, roles with their scopes in words, what they may do at all. */
export async function toSignedIn(db: Queryable, person: Actor): Promise<SignedIn> {
  const grants = await listGrants(db, { personId: person.id })
  return {
    id: person.id,
    account: person.account,
    displayName: person.displayName,
    roles: grants.map(({ role, scopeName }) => ({ role, scopeName: scopeName ?? SCOPE_NAMES.everywhere })),
    permissions: PERMISSIONS.filter((permission) => canAnywhere(person, permission)),
  }
}
