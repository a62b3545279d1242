import { ROLES } from '@gongkai/core'
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { holds, moment, oneOf, ownId } from './columns.ts'
import { organs } from './organs.ts'
import { people } from './people.ts'
import { rosters } from './rosters.ts'

/** What a role may be granted for. */
export const SCOPE_KINDS = ['organ', 'roster', 'everywhere'] as const

/** Roles of people, each for one scope. A revoked grant stays as a record of who could do what and when. */
export const grants = pgTable(
  'grants',
  {
    id: ownId(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: ROLES }).notNull(),
    scopeKind: text('scope_kind', { enum: SCOPE_KINDS }).notNull(),
    organId: uuid('organ_id').references(() => organs.id),
    rosterId: uuid('roster_id').references(() => rosters.id),
    grantedBy: uuid('granted_by').references(() => people.id),
    grantedAt: moment('granted_at').notNull(),
    revokedBy: uuid('revoked_by').references(() => people.id),
    revokedAt: moment('revoked_at'),
  },
  (table) => [
    index('grants_person').on(table.personId),
    oneOf('grants_role', 'role', ROLES),
    oneOf('grants_scope_kind', 'scope_kind', SCOPE_KINDS),
    holds(
      'grants_scope',
      "(scope_kind = 'organ') = (organ_id is not null) and (scope_kind = 'roster') = (roster_id is not null)",
    ),
    holds('grants_everywhere', "scope_kind <> 'everywhere' or role = 'administrator'"),
    holds('grants_not_to_oneself', 'granted_by is null or granted_by <> person_id'),
  ],
)
