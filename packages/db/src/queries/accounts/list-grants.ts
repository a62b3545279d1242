import type { Role } from '@gongkai/core'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { grants, type SCOPE_KINDS } from '../../schema/grants.ts'
import { organs } from '../../schema/organs.ts'
import { rosters } from '../../schema/rosters.ts'
import type { Queryable } from '../queryable.ts'

/** A role somebody holds now. */
export interface StoredGrant {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly scopeKind: (typeof SCOPE_KINDS)[number]
  readonly organId: string | null
  readonly rosterId: string | null
  /** Name of the organ or roster; nothing for the whole installation. */
  readonly scopeName: string | null
}

/** Grants in force, of one person or of everybody. */
export async function listGrants(tx: Queryable, filter: { personId?: string } = {}): Promise<StoredGrant[]> {
  const { id, personId, role, scopeKind, organId, rosterId } = grants
  return tx
    .select({
      id,
      personId,
      role,
      scopeKind,
      organId,
      rosterId,
      scopeName: sql<string | null>`coalesce(${organs.fullName}, ${rosters.name})`,
    })
    .from(grants)
    .leftJoin(organs, eq(organs.id, grants.organId))
    .leftJoin(rosters, eq(rosters.id, grants.rosterId))
    .where(and(isNull(grants.revokedAt), filter.personId ? eq(grants.personId, filter.personId) : undefined))
    .orderBy(asc(grants.grantedAt), asc(grants.id))
}
