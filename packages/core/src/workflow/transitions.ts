import type { Permission } from '../access/permission.ts'
import { isEditable, type ReportState } from './report-state.ts'

/** Steps of a report (domain reference §7.1): the filler hands in, the leader in charge signs off, the office approves or sends back, and publishes. */
export const TRANSITIONS = [
  'requestSignOff',
  'refuseSignOff',
  'submit',
  'withdraw',
  'sendBack',
  'approve',
  'publish',
  'correct',
] as const
export type Transition = (typeof TRANSITIONS)[number]

/** What a step needs and where it leads. */
export interface TransitionRule {
  readonly from: readonly ReportState[]
  readonly to: ReportState
  readonly permission: Permission
  /** No error finding and every warning explained. */
  readonly needsCleanReport: boolean
  readonly needsReason: boolean
  /** Earlier steps in this filing whose author may not take this one. */
  readonly notSamePersonAs: readonly (Transition | 'prepare')[]
  readonly name: string
}

/** Which step leads where, who may take it and what it needs. The compiler checks that every step has its line. */
export const TRANSITION_RULES: Readonly<Record<Transition, TransitionRule>> = {
  requestSignOff: {
    from: ['draft', 'returned'],
    to: 'signing',
    permission: 'report.submit',
    needsCleanReport: true,
    needsReason: false,
    notSamePersonAs: [],
    name: '送本机关审签',
  },
  refuseSignOff: {
    from: ['signing'],
    to: 'returned',
    permission: 'report.signOff',
    needsCleanReport: false,
    needsReason: true,
    notSamePersonAs: [],
    name: '退回填报人',
  },
  submit: {
    from: ['signing'],
    to: 'submitted',
    permission: 'report.signOff',
    needsCleanReport: true,
    needsReason: false,
    notSamePersonAs: ['prepare', 'requestSignOff'],
    name: '审签并报送',
  },
  withdraw: {
    from: ['signing', 'submitted'],
    to: 'draft',
    permission: 'report.submit',
    needsCleanReport: false,
    needsReason: true,
    notSamePersonAs: [],
    name: '撤回',
  },
  sendBack: {
    from: ['submitted', 'approved'],
    to: 'returned',
    permission: 'report.review',
    needsCleanReport: false,
    needsReason: true,
    notSamePersonAs: ['prepare', 'submit'],
    name: '退回并说明',
  },
  approve: {
    from: ['submitted'],
    to: 'approved',
    permission: 'report.review',
    needsCleanReport: true,
    needsReason: false,
    notSamePersonAs: ['prepare', 'submit'],
    name: '审核通过',
  },
  publish: {
    from: ['approved'],
    to: 'published',
    permission: 'report.publish',
    needsCleanReport: false,
    needsReason: false,
    notSamePersonAs: ['prepare', 'submit', 'approve'],
    name: '公布',
  },
  correct: {
    from: ['published'],
    to: 'draft',
    permission: 'report.submit',
    needsCleanReport: false,
    needsReason: true,
    notSamePersonAs: [],
    name: '更正',
  },
}

/** Steps the state allows, whoever asks. */
export function availableTransitions(state: ReportState): Transition[] {
  return TRANSITIONS.filter((transition) => TRANSITION_RULES[transition].from.includes(state))
}

/** Who has the report in a state: whose turn it is. */
export const HOLDER_OF_STATE: Readonly<
  Record<ReportState, 'reporter' | 'organApprover' | 'reviewer' | 'publisher' | 'nobody'>
> = {
  draft: 'reporter',
  returned: 'reporter',
  signing: 'organApprover',
  submitted: 'reviewer',
  approved: 'publisher',
  published: 'nobody',
}

/** Steps after which a report in this state may be changed again. */
export function stepsToEditing(state: ReportState): Transition[] {
  return availableTransitions(state).filter((transition) => isEditable(TRANSITION_RULES[transition].to))
}
