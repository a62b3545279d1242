import type { OrganRef, SignedIn } from '@gongkai/core/exchange'
import { ROLE_PERMISSIONS, type Role } from '@gongkai/core'
import type { OutputOf } from '../client/procedures.ts'

/** A stable identifier from a small number. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** An invented organ. */
export function organ(number: number, shortName: string): OrganRef {
  return {
    id: idOf(number),
    slug: `organ-${number}`,
    fullName: `云川县${shortName.replace(/^县/, '')}`,
    shortName,
    divisionCode: '530999',
  }
}

/** An invented person with these roles. */
export function person(...roles: Role[]): SignedIn {
  return {
    id: idOf(900),
    account: 'fangning',
    displayName: '方宁',
    roles: roles.map((role) => ({ role, scopeName: '云川县名册' })),
    permissions: [...new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]))],
  }
}

/** The answer about a session: by default of an office reviewer. */
export function signedIn(who: SignedIn | null = person('reviewer')): OutputOf<'accounts.session'> {
  return { person: who, demoAccounts: [] }
}
