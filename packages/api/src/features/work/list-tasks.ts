import { can, legalDeadline, TRANSITION_RULES, type ReportState, type Transition } from '@gongkai/core'
import type { OrganRef, WorkOutput } from '@gongkai/core/exchange'
import { listChases, listReports, listRoundsOfOrgans, listTransitions, type StoredReport } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { organsOf } from './organs-of-person.ts'

type Task = z.input<typeof WorkOutput>['mine'][number]
type Membership = Awaited<ReturnType<typeof listRoundsOfOrgans>>[number]

/** Whose turn it is in a state, as a task, and the step that shows who may do it. */
const TASKS: Readonly<Partial<Record<ReportState, { task: Task['task']; step: Transition }>>> = {
  draft: { task: 'fill', step: 'requestSignOff' },
  returned: { task: 'correct', step: 'requestSignOff' },
  signing: { task: 'signOff', step: 'submit' },
  submitted: { task: 'review', step: 'approve' },
  approved: { task: 'publish', step: 'publish' },
}

/** Everything that waits for this person: reports in their hands and reports not begun, the one due first on top. */
export async function listTasks(ctx: SignedInContext): Promise<Task[]> {
  const states = Object.keys(TASKS).filter((state): state is ReportState => state in TASKS)
  const reports = await listReports(ctx.db, { organIds: organsOf(ctx, 'report.read'), states })
  const turns = reports.filter((report) => isMyTurn(ctx, report))
  const memberships = await listRoundsOfOrgans(ctx.db, [
    ...organsOf(ctx, 'report.edit'),
    ...turns.map((report) => report.organ.id),
  ])
  const tasks = await Promise.all(turns.map((report) => reportTask(ctx, report, memberships)))
  const starts = await listStarts(ctx, memberships)
  return [...tasks, ...starts].sort(
    (a, b) => dateOf(a).localeCompare(dateOf(b)) || a.organ.fullName.localeCompare(b.organ.fullName, 'zh'),
  )
}

const dateOf = (task: Task) => task.dueDate ?? task.legalDate

function isMyTurn({ person }: SignedInContext, { state, organ }: StoredReport): boolean {
  const turn = TASKS[state]
  if (turn === undefined) return false
  const edits = turn.step === 'requestSignOff' && can(person, 'report.edit', organ.id)
  return edits || can(person, TRANSITION_RULES[turn.step].permission, organ.id)
}

async function reportTask(
  ctx: SignedInContext,
  report: StoredReport,
  memberships: readonly Membership[],
): Promise<Task> {
  const { id, organ, reportingYear, kind, state } = report
  const membership = memberships.find((one) => one.organ.id === organ.id && one.reportingYear === reportingYear)
  const returned = state === 'returned' ? await listTransitions(ctx.db, id) : []
  return {
    ...{ reportId: id, organ, reportingYear, state, task: TASKS[state]?.task ?? 'fill' },
    dueDate: membership?.dueDate ?? null,
    legalDate: legalDeadline(reportingYear, kind),
    reason: wordsOfReturn(returned.findLast((step) => step.to === 'returned')),
    ...(await chasesOf(ctx, organ, membership)),
  }
}

/** Reports an organ of the person owes in an open round and nobody has begun. */
async function listStarts(ctx: SignedInContext, memberships: readonly Membership[]): Promise<Task[]> {
  const editable = new Set(organsOf(ctx, 'report.edit'))
  const begun = await listReports(ctx.db, { organIds: [...editable] })
  const isBegun = (one: Membership) =>
    begun.some((report) => report.organ.id === one.organ.id && report.reportingYear === one.reportingYear)
  const owed = memberships.filter(
    (one) => editable.has(one.organ.id) && one.closedAt === null && one.opensOn <= ctx.today() && !isBegun(one),
  )
  const first = owed.filter((one, index) => owed.findIndex((other) => isSameFiling(one, other)) === index)
  return Promise.all(
    first.map(async (one) => ({
      ...{ reportId: null, organ: one.organ, reportingYear: one.reportingYear, state: null, task: 'start' as const },
      ...{ dueDate: one.dueDate, legalDate: legalDeadline(one.reportingYear, one.reportKind), reason: null },
      ...(await chasesOf(ctx, one.organ, one)),
    })),
  )
}

/** An organ on two rosters owes one report, not two. */
function isSameFiling(one: Membership, other: Membership): boolean {
  return one.organ.id === other.organ.id && one.reportingYear === other.reportingYear
}

/** How often the office has asked for a report, and in which words last; nobody's business but of those who fill in. */
async function chasesOf(
  ctx: SignedInContext,
  organ: OrganRef,
  membership: Membership | undefined,
): Promise<Pick<Task, 'chased' | 'chaseText'>> {
  if (membership === undefined || !can(ctx.person, 'report.edit', organ.id)) return { chased: 0, chaseText: null }
  const chases = await listChases(ctx.db, { roundId: membership.roundId, organId: organ.id })
  return { chased: chases.length, chaseText: chases.at(-1)?.text ?? null }
}

/** Why a report came back: the words about the whole, or else those at the marked places. */
function wordsOfReturn(
  step: { readonly reason: string | null; readonly marks: readonly { readonly text: string }[] } | undefined,
) {
  if (!step) return null
  return step.reason || step.marks.map(({ text }) => text).join('；') || null
}
