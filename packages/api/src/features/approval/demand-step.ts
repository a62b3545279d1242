import {
  AppError,
  conflictingStep,
  getFormat,
  STATE_NAMES,
  TRANSITION_RULES,
  type Filing,
  type Transition,
} from '@gongkai/core'
import type { MoveReportInput } from '@gongkai/core/exchange'
import type { StoredReport } from '@gongkai/db'
import type { z } from 'zod'
import type { CheckedDraft } from '../report-editing/check-draft.ts'
import { stepName } from './sort-transitions.ts'

/** Throws TRANSITION_NOT_ALLOWED where the state does not allow the step, SIGN_OFF_REQUIRED for handing in unsigned. */
export function demandState(report: StoredReport, transition: Transition): void {
  const rule = TRANSITION_RULES[transition]
  if (rule.from.includes(report.state)) return
  if (transition === 'submit' && TRANSITION_RULES.requestSignOff.from.includes(report.state))
    throw new AppError('SIGN_OFF_REQUIRED')
  throw new AppError('TRANSITION_NOT_ALLOWED', { state: STATE_NAMES[report.state], action: rule.name })
}

/** Throws REASON_REQUIRED where the step needs words and none came, CELL_UNKNOWN for a mark on a cell that is not there. */
export function demandReason(report: StoredReport, input: z.output<typeof MoveReportInput>): void {
  const { transition, reason, marks } = input
  if (TRANSITION_RULES[transition].needsReason && reason.length < 2 && marks.length === 0)
    throw new AppError('REASON_REQUIRED')
  const format = getFormat(report.format)
  const stray = marks.find((mark) => mark.cellId !== undefined && !format.indexOf.has(mark.cellId))
  if (stray?.cellId !== undefined) throw new AppError('CELL_UNKNOWN', { cell: stray.cellId })
}

/** Throws SAME_PERSON where whoever asks has prepared, signed or approved before. */
export function demandOtherPerson(personId: string, transition: Transition, filing: Filing): void {
  const earlier = conflictingStep(transition, personId, filing)
  if (earlier !== null) throw new AppError('SAME_PERSON', { earlier: stepName(earlier) })
}

/** Throws FINDINGS_BLOCK while something must be corrected, EXPLANATION_MISSING while something is unexplained. */
export function demandClean(checked: CheckedDraft): void {
  const keys = (findings: CheckedDraft['findings']) => findings.map((finding) => finding.key)
  const { blocking, unexplained } = checked
  if (blocking.length > 0) throw new AppError('FINDINGS_BLOCK', { count: blocking.length, keys: keys(blocking) })
  if (unexplained.length > 0)
    throw new AppError('EXPLANATION_MISSING', { count: unexplained.length, keys: keys(unexplained) })
}
