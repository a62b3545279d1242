import type { ReportState, Transition } from '@gongkai/core'
import type { Mark } from '@gongkai/core/exchange'
import { transitions } from '../../schema/transitions.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** A step a report takes. */
export interface TransitionToRecord {
  readonly id?: string
  readonly reportId: string
  readonly transition: Transition
  readonly fromState: ReportState
  readonly toState: ReportState
  readonly personId: string
  readonly at: string
  readonly reason: string | null
  readonly marks: readonly Mark[]
  readonly contentHash: string
}

/** Writes a step down for good and returns its id. The state itself is set by `setReportState`. */
export async function recordTransition(tx: Queryable, step: TransitionToRecord): Promise<string> {
  const rows = await tx
    .insert(transitions)
    .values({ ...step, marks: [...step.marks] })
    .returning({ id: transitions.id })
  return getOrThrow(rows, 'report').id
}
