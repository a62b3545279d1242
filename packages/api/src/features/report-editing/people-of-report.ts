import {
  availableTransitions,
  HOLDER_OF_STATE,
  ROLE_NAMES,
  TRANSITION_RULES,
  type ReportState,
  type Role,
  type Transition,
} from '@gongkai/core'
import type { ReportView } from '@gongkai/core/exchange'
import { listHolders, type Queryable, type RoleHolder } from '@gongkai/db'

/** The way from a state to the public, step by step, with the role that takes each. */
const WAY: readonly { readonly transition: Transition; readonly role: Role }[] = [
  { transition: 'requestSignOff', role: 'reporter' },
  { transition: 'submit', role: 'organApprover' },
  { transition: 'approve', role: 'reviewer' },
  { transition: 'publish', role: 'publisher' },
]

/** Names of who holds a role, or the role's name where nobody does yet. */
export function namesOf(holders: readonly RoleHolder[], role: Role): string {
  const names = holders.filter((holder) => holder.role === role).map((holder) => holder.displayName)
  return names.length === 0 ? ROLE_NAMES[role] : names.join('、')
}

/** Whose turn it is in a state, in words; nobody's once it is published. */
export function holderOf(state: ReportState, holders: readonly RoleHolder[]): string {
  const role = HOLDER_OF_STATE[state]
  return role === 'nobody' ? '' : namesOf(holders, role)
}

/** Whose turn it is, and who comes after. */
export async function peopleOfReport(
  tx: Queryable,
  today: string,
  report: { organ: { id: string }; state: ReportState },
): Promise<ReportView['people']> {
  const holders = await listHolders(tx, { organIds: [report.organ.id], date: today })
  const from = WAY.findIndex(({ transition }) => availableTransitions(report.state).includes(transition))
  const next = from < 0 ? [] : WAY.slice(from)
  return {
    holder: holderOf(report.state, holders),
    next: next.map(({ transition, role }) => ({
      step: TRANSITION_RULES[transition].name,
      who: namesOf(holders, role),
    })),
  }
}
