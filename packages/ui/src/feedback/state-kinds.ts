import type { ReportState } from '@gongkai/core'

/** Shapes of states: each kind has its own shape, so that no colour is needed to tell them apart. */
export type StateKind =
  'published' | 'good' | 'waiting' | 'returned' | 'draft' | 'untouched' | 'error' | 'warning' | 'explained' | 'info'

/** The shape of a report's state; a report nobody started is `untouched`. */
export function kindOfState(state: ReportState | null): StateKind {
  return state === null ? 'untouched' : KINDS[state]
}

const KINDS = {
  draft: 'draft',
  signing: 'waiting',
  submitted: 'waiting',
  returned: 'returned',
  approved: 'good',
  published: 'published',
} as const satisfies Record<ReportState, StateKind>
