import { can, legalDeadline, PERMISSIONS } from '@gongkai/core'
import { KEPT_REASONS, type OpenReportInput, type ReportView, type TransitionRecord } from '@gongkai/core/exchange'
import {
  cellsAt,
  findRoundFor,
  getReport,
  listSourceFiles,
  loadDraft,
  type Draft,
  type Queryable,
  type StoredReport,
} from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { loadFiling } from '../approval/load-filing.ts'
import { sortTransitions } from '../approval/sort-transitions.ts'
import { publicAddress } from '../public-reports/public-address.ts'
import { buildSurroundings } from './build-surroundings.ts'
import { contentOf } from './check-draft.ts'
import { peopleOfReport } from './people-of-report.ts'

/** A report with everything the editor and the reviewer show and the rules read, and what this person may do with it. */
export async function openReport(
  ctx: SignedInContext,
  input: z.output<typeof OpenReportInput>,
): Promise<z.input<typeof ReportView>> {
  const { db, person } = ctx
  const report = await getReport(db, input.reportId)
  const draft = await loadDraft(db, report.id)
  const filing = await loadFiling(db, report.id, draft.transitions)
  const { id, organ, reportingYear, kind, format, state } = report
  return {
    ...{ id, organ, reportingYear, kind, format, state },
    ...draft,
    changedSince: await listChanges(db, report, draft),
    sourceFiles: await sourceFilesOf(db, report.id),
    surroundings: await buildSurroundings(db, ctx.today(), report, contentOf(report, draft)),
    round: await roundOf(db, report),
    people: await peopleOfReport(db, ctx.today(), report),
    permissions: PERMISSIONS.filter((permission) => can(person, permission, organ.id)),
    ...sortTransitions(person, report, filing),
    publishedAddress: report.publishedVersionId === null ? null : publicAddress(report),
  }
}

async function sourceFilesOf(db: Queryable, reportId: string): Promise<ReportView['sourceFiles']> {
  const files = await listSourceFiles(db, reportId)
  return files.map((file) => ({
    ...file,
    keptBecause: KEPT_REASONS.find((reason) => reason === file.keptBecause) ?? null,
  }))
}

async function roundOf(db: Queryable, { organ, reportingYear, kind }: StoredReport): Promise<ReportView['round']> {
  const round = await findRoundFor(db, { organId: organ.id, reportingYear })
  if (round === undefined) return null
  const { id, name, dueDate } = round
  return { id, name, dueDate, legalDate: legalDeadline(reportingYear, kind) }
}

/** Steps after which somebody looks for what has been changed in answer to them. */
const ASKED_FOR_CHANGES: readonly TransitionRecord['transition'][] = ['sendBack', 'refuseSignOff', 'correct']

async function listChanges(db: Queryable, report: StoredReport, draft: Draft): Promise<ReportView['changedSince']> {
  const asked = draft.transitions.findLast((step) => ASKED_FOR_CHANGES.includes(step.transition))
  if (asked === undefined) return []
  const before = new Map((await cellsAt(db, { reportId: report.id, at: asked.at })).map((cell) => [cell.id, cell.raw]))
  return draft.cells
    .map((cell) => ({ cellId: cell.id, before: before.get(cell.id) ?? '', after: cell.raw }))
    .filter((change) => change.before !== change.after)
}
