import type { Access, OrgansOf } from './access.ts'

/** The organ named in the input. */
export const organNamed: OrgansOf<{ organId: string }> = (_ctx, input) => Promise.resolve([input.organId])

/** The organs named in the input. */
export const organsNamed: OrgansOf<{ organIds: string[] }> = (_ctx, input) => Promise.resolve(input.organIds)

/** The organ whose report is named. */
export const organOfReport: OrgansOf<{ reportId: string }> = () => Promise.resolve([])

/** The organ into whose report a file was imported. */
export const organOfImport: OrgansOf<{ importId: string }> = () => Promise.resolve([])

/** The organs a round collects reports from. */
export const organsOfRound: OrgansOf<{ roundId: string }> = () => Promise.resolve([])

/** The organs on a roster. */
export const organsOfRoster: OrgansOf<{ rosterId: string }> = () => Promise.resolve([])

/** The government whose roster is saved. */
export const governmentNamed: OrgansOf<{ governmentId: string }> = (_ctx, input) =>
  Promise.resolve([input.governmentId])

/** The organ that is changed, or for a new one the government it belongs to. */
export const organSaved: OrgansOf<{ organ: { id: string | null; parentId: string | null } }> = (_ctx, { organ }) =>
  Promise.resolve([organ.id ?? organ.parentId].filter((id) => id !== null))

/** Nobody but who manages the whole installation: the action is about no single organ. */
export const installation = {
  permission: 'person.manage',
  organs: () => Promise.resolve([]),
} as const satisfies Access<unknown>
