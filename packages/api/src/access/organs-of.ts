import type { Permission } from '@gongkai/core'
import { getImport, getReport, getRoster, listIncluded } from '@gongkai/db'
import type { Access, OrgansOf } from './access.ts'

/** The organ named in the input. */
export const organNamed: OrgansOf<{ organId: string }> = (_ctx, input) => Promise.resolve([input.organId])

/** The organs named in the input. */
export const organsNamed: OrgansOf<{ organIds: string[] }> = (_ctx, input) => Promise.resolve(input.organIds)

/** The organ whose report is named. Throws NOT_FOUND. */
export const organOfReport: OrgansOf<{ reportId: string }> = async (ctx, input) => [
  (await getReport(ctx.db, input.reportId)).organ.id,
]

/** The organ into whose report a file was imported. Throws NOT_FOUND. */
export const organOfImport: OrgansOf<{ importId: string }> = async (ctx, input) =>
  organOfReport(ctx, await getImport(ctx.db, input.importId))

/** The organs a round collects reports from. */
export const organsOfRound: OrgansOf<{ roundId: string }> = async (ctx, input) =>
  (await listIncluded(ctx.db, input.roundId)).map((member) => member.organ.id)

/** The organs on a roster, today or from a later day on. Throws NOT_FOUND. */
export const organsOfRoster: OrgansOf<{ rosterId: string }> = async (ctx, input) => {
  const { entries } = await getRoster(ctx.db, input.rosterId)
  const today = ctx.today()
  return entries.filter((entry) => entry.validTo === null || entry.validTo >= today).map((entry) => entry.organ.id)
}

/** Nobody but who holds the permission without limits: the action is about no single organ. */
const withoutLimits = <P extends Permission>(permission: P) =>
  ({ permission, organs: () => Promise.resolve([]) }) as const satisfies Access<unknown>

/** People and their rights. */
export const installation = withoutLimits('person.manage')
/** Organs: what an organ is and whom it belongs to. */
export const allOrgans = withoutLimits('organ.manage')
/** Rosters: who is on one decides whom its reviewers may see. */
export const allRosters = withoutLimits('roster.manage')
