import type { BoardLine } from './board-state.ts'
import type { TimeAxis } from './time-axis.ts'

/** A stretch of a life line: somebody fills in, or the office has it. */
export interface Stretch {
  readonly kind: 'filling' | 'reviewing'
  readonly from: number
  readonly to: number
}

/** A step on a life line, with its place on the axis. */
export interface StepMark {
  readonly kind: 'submit' | 'lateSubmit' | 'sendBack' | 'approve' | 'publish'
  readonly at: number
}

/** What is drawn for one organ. */
export interface LifeLine {
  readonly stretches: readonly Stretch[]
  readonly marks: readonly StepMark[]
}

/** The life of one report on the axis: thin while it is filled in, thick while the office has it, a mark per step. */
export function buildLifeLine(line: BoardLine, axis: TimeAxis, today: string, dueDate: string): LifeLine {
  const stretches: Stretch[] = []
  let from = line.startedAt === null ? null : axis.at(line.startedAt)
  let kind: Stretch['kind'] | null = 'filling'
  for (const step of line.steps) {
    const to = axis.at(step.at)
    if (from !== null && kind !== null) stretches.push({ kind, from, to })
    from = to
    kind = NEXT[step.kind]
  }
  const open = line.state !== null && line.state !== 'published' && line.state !== 'approved'
  if (open && from !== null && kind !== null) stretches.push({ kind, from, to: axis.at(today) })
  return {
    stretches,
    marks: line.steps.map((step) => ({ kind: isLate(step, dueDate) ? 'lateSubmit' : step.kind, at: axis.at(step.at) })),
  }
}

/** What goes on after a step; nothing is drawn between approval and publication. */
const NEXT = { submit: 'reviewing', sendBack: 'filling', approve: null, publish: null } as const

function isLate(step: BoardLine['steps'][number], dueDate: string): boolean {
  // A day of China ends at 16:00 UTC.
  return step.kind === 'submit' && Date.parse(step.at) >= Date.parse(`${dueDate}T16:00:00Z`)
}
