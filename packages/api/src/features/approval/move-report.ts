import { TRANSITION_RULES, type Filing } from '@gongkai/core'
import type { MoveReportInput, MoveReportOutput } from '@gongkai/core/exchange'
import {
  loadDraft,
  lockReport,
  recordTransition,
  setReportState,
  type Draft,
  type Queryable,
  type StoredReport,
} from '@gongkai/db'
import type { z } from 'zod'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { checkDraft, keepFindingCounts, type CheckedDraft } from '../report-editing/check-draft.ts'
import { contentHash } from './content-hash.ts'
import { demandClean, demandOtherPerson, demandReason, demandState } from './demand-step.ts'
import { freezeVersion } from './freeze-version.ts'
import { loadFiling } from './load-filing.ts'
import { publishReport } from './publish-report.ts'

type Input = z.output<typeof MoveReportInput>

/** A step about to be taken: everything its consequences need. */
export interface StepTaking {
  readonly report: StoredReport
  readonly draft: Draft
  readonly checked: CheckedDraft
  readonly filing: Filing
  readonly contentHash: string
  readonly at: string
}

/**
 * Takes one step of the workflow: signs, hands in, sends back, approves, publishes, corrects. Throws TRANSITION_NOT_ALLOWED,
 * SIGN_OFF_REQUIRED, REASON_REQUIRED, SAME_PERSON, FINDINGS_BLOCK, EXPLANATION_MISSING, CELL_UNKNOWN.
 */
export async function moveReport(ctx: SignedInContext, input: Input): Promise<z.input<typeof MoveReportOutput>> {
  return runCommand(ctx, 'approval.move', input, async (tx) => {
    const step = await prepareStep(tx, ctx, input)
    const { report, at } = step
    const { to } = TRANSITION_RULES[input.transition]
    const { transition, marks } = input
    const reason = input.reason === '' ? null : input.reason
    await recordTransition(tx, {
      ...{ reportId: report.id, transition, fromState: report.state, toState: to, personId: ctx.person.id, at },
      ...{ reason, marks, contentHash: step.contentHash },
    })
    const result = await takeConsequences(tx, ctx, input, step)
    await keepFindingCounts(tx, report.id, step.checked)
    const data = { transition, from: report.state, to, reason, contentHash: step.contentHash, ...result }
    await recordEvent(tx, ctx, { kind: 'report.moved', subjectKind: 'report', subjectId: report.id, data })
    return { state: to, at, contentHash: step.contentHash, publishedAddress: result.address }
  })
}

async function prepareStep(tx: Queryable, ctx: SignedInContext, input: Input): Promise<StepTaking> {
  const report = await lockReport(tx, input.reportId)
  demandState(report, input.transition)
  demandReason(report, input)
  const draft = await loadDraft(tx, report.id)
  const filing = await loadFiling(tx, report.id, draft.transitions)
  demandOtherPerson(ctx.person.id, input.transition, filing)
  const checked = await checkDraft(tx, ctx.today(), report, draft)
  if (TRANSITION_RULES[input.transition].needsCleanReport) demandClean(checked)
  return { report, draft, filing, checked, contentHash: contentHash(checked.content), at: ctx.now().toISOString() }
}

/** What a step does besides changing the state. */
async function takeConsequences(
  tx: Queryable,
  ctx: SignedInContext,
  { transition }: Input,
  step: StepTaking,
): Promise<{ versionNo: number | null; address: string | null }> {
  const { report, at } = step
  const state = TRANSITION_RULES[transition].to
  const move = (change: { approvedVersionId?: string | null; preparedBy?: string }) =>
    setReportState(tx, { reportId: report.id, state, at, ...change })
  if (transition === 'approve') {
    const version = await freezeVersion(tx, ctx, step)
    await move({ approvedVersionId: version.id })
    return { versionNo: version.no, address: null }
  }
  if (transition === 'publish') {
    const published = await publishReport(tx, ctx, step)
    await move({})
    return published
  }
  // An approval that is taken back counts no more; while a published report is corrected the published version still does.
  if (transition === 'sendBack') await move({ approvedVersionId: report.publishedVersionId })
  else if (transition === 'requestSignOff') await move({ preparedBy: ctx.person.id })
  else await move({})
  return { versionNo: null, address: null }
}
