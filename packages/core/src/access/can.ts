import { ROLE_PERMISSIONS, type Permission } from './permission.ts'
import type { Role } from './role.ts'

/**
 * A role held by a person. `organIds` are the organs it covers, already resolved from rosters for the day asked about;
 * an empty list covers nothing. `everywhere` is for the administrator of the installation alone.
 */
export interface Grant {
  readonly role: Role
  readonly organIds: readonly string[]
  readonly everywhere: boolean
}

/** Somebody with the roles they hold. */
export interface Person {
  readonly id: string
  readonly grants: readonly Grant[]
}

const grants = (grant: Grant, permission: Permission) => ROLE_PERMISSIONS[grant.role].includes(permission)
const isInstallationWide = (grant: Grant) => grant.everywhere && grant.role === 'administrator'
const covers = (grant: Grant, organId: string) => isInstallationWide(grant) || grant.organIds.includes(organId)

/** True when the person may do this to something of this organ. No grant, no scope, no right. */
export function can(person: Person, permission: Permission, organId: string): boolean {
  return person.grants.some((grant) => grants(grant, permission) && covers(grant, organId))
}

/** True when the person holds the permission for any scope at all; decides whether a screen is offered, never what it shows. */
export function canAnywhere(person: Person, permission: Permission): boolean {
  return person.grants.some(
    (grant) => grants(grant, permission) && (isInstallationWide(grant) || grant.organIds.length > 0),
  )
}

/** Organs for which the person holds the permission; null means every organ (administrator). */
export function organsWith(person: Person, permission: Permission): ReadonlySet<string> | null {
  const held = person.grants.filter((grant) => grants(grant, permission))
  if (held.some(isInstallationWide)) return null
  return new Set(held.flatMap((grant) => grant.organIds))
}
