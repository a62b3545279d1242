import { randomUUID } from 'node:crypto'
import { findOrganBySlug, listRounds, type OpenDatabase } from '@gongkai/db'
import type { OrganKind, Role } from '@gongkai/core'
import { actAs, type Worker } from '@gongkai/server'
import { IMPORT_TEXTS } from './texts.zh-cn.ts'

/** Accounts of the demo who take part when a file is brought in. */
export const TRIAL_ACCOUNTS = {
  administrator: 'guanli',
  reporter: 'tianbao',
  organApprover: 'shenqian',
  reviewer: 'shenhe',
  publisher: 'gongbu',
} as const

/** The topmost government of the demo; the trial roster has to belong to some government. */
const GOVERNMENT_SLUG = 'lanjiang-zhengfu'

/** A file does not say in which division its organ lies, and a guess would be wrong; this code stands for no place at all. */
const NO_PLACE = '990000'

/** The beginning of the records: an organ that reports on a year existed in it. */
const SINCE = '2019-01-01'

/** An organ a file belongs to. */
export interface TrialOrgan {
  readonly id: string
  readonly fullName: string
  readonly created: boolean
}

const command = () => ({ commandId: randomUUID() })

/** The organ of this name, made by the administrator where there is none. */
export async function bringOrgan(admin: Worker, fullName: string, kind: OrganKind): Promise<TrialOrgan> {
  const { organs } = await admin.call.organs.list({ search: fullName, includeEnded: true })
  const known = organs.find((organ) => organ.fullName === fullName || organ.aliases.includes(fullName))
  if (known) return { id: known.id, fullName: known.fullName, created: false }
  const { organ } = await admin.call.organs.save({
    ...command(),
    organ: {
      ...{ id: null, fullName, shortName: fullName.slice(0, 100), aliases: [], kind, divisionCode: NO_PLACE },
      ...{ creditCode: null, parentId: null, mayMakeRegulations: false, enforces: null, successorOf: [] },
      ...{ validFrom: SINCE, validTo: null },
    },
  })
  return { id: organ.id, fullName: organ.fullName, created: true }
}

/** Gives a role unless the person holds it already. */
async function grantOnce(admin: Worker, account: string, role: Role, scope: Scope): Promise<void> {
  const { people } = await admin.call.people.list()
  const person = people.find((one) => one.account === account)
  if (!person) return
  const same = (held: Scope | { kind: 'everywhere' }) => JSON.stringify(held) === JSON.stringify(scope)
  if (person.grants.some((grant) => grant.role === role && same(grant.scope))) return
  await admin.call.people.grantRole({ ...command(), personId: person.id, role, scope })
}
type Scope = { kind: 'organ'; organId: string } | { kind: 'roster'; rosterId: string }

async function trialRoster(database: OpenDatabase, admin: Worker): Promise<string> {
  const { rosters } = await admin.call.rosters.list()
  const known = rosters.find(({ name }) => name === IMPORT_TEXTS.trialRoster)
  if (known) return known.id
  const government = await findOrganBySlug(database.db, GOVERNMENT_SLUG)
  const input = { ...command(), id: null, name: IMPORT_TEXTS.trialRoster, governmentId: government?.id ?? '' }
  return (await admin.call.rosters.save(input)).roster.id
}

/** True when the organ may begin a report for the year: some open round collects it. */
async function isCollected(admin: Worker, organId: string, reportingYear: number): Promise<boolean> {
  const { rounds } = await admin.call.rounds.list()
  const open = rounds.filter((round) => round.reportingYear === reportingYear && round.closedAt === null)
  const { rosters } = await admin.call.rosters.list()
  return open.some(({ rosterId }) =>
    rosters
      .find(({ id }) => id === rosterId)
      ?.entries.some((entry) => entry.organ.id === organId && entry.validTo === null),
  )
}

/**
 * Sets a desk up for the organ: where no open round collects its report for the year, a roster and a round of the demo's own,
 * and the accounts of the sign-in page for every step, so that the report can be carried to its publication.
 */
export async function setUpDesk(database: OpenDatabase, organ: TrialOrgan, reportingYear: number): Promise<void> {
  const admin = await actAs(database, TRIAL_ACCOUNTS.administrator)
  const scope = { kind: 'organ', organId: organ.id } as const
  await grantOnce(admin, TRIAL_ACCOUNTS.reporter, 'reporter', scope)
  await grantOnce(admin, TRIAL_ACCOUNTS.organApprover, 'organApprover', scope)
  if (await isCollected(admin, organ.id, reportingYear)) return
  const rosterId = await trialRoster(database, admin)
  const { rosters } = await admin.call.rosters.list()
  const entries = rosters.find(({ id }) => id === rosterId)?.entries ?? []
  if (!entries.some((entry) => entry.organ.id === organ.id))
    await admin.call.rosters.addEntry({ ...command(), rosterId, organId: organ.id, validFrom: SINCE })
  const rounds = await listRounds(database.db, { rosterId })
  if (!rounds.some((round) => round.reportingYear === reportingYear)) {
    const dates = { opensOn: admin.today, dueDate: dayAfter(admin.today, 30) }
    const name = IMPORT_TEXTS.roundName(reportingYear)
    await admin.call.rounds.open({ ...command(), rosterId, reportingYear, name, ...dates })
  }
  const overRoster = { kind: 'roster', rosterId } as const
  await grantOnce(admin, TRIAL_ACCOUNTS.reviewer, 'reviewer', overRoster)
  await grantOnce(admin, TRIAL_ACCOUNTS.publisher, 'publisher', overRoster)
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
