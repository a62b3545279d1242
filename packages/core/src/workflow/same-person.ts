import { TRANSITION_RULES, type Transition } from './transitions.ts'

/** A step somebody took. */
export interface StepTaken {
  readonly transition: Transition
  readonly personId: string
}

/** What has happened in one filing: from the start, or from the correction of a published report, to now. */
export interface Filing<Step extends StepTaken = StepTaken> {
  readonly steps: readonly Step[]
  /** Who changed a cell or a section in it. */
  readonly authors: ReadonlySet<string>
}

/** The steps of the filing under way: those after the last correction. */
export function stepsOfFiling<Step extends StepTaken>(steps: readonly Step[]): Step[] {
  return steps.slice(steps.findLastIndex((step) => step.transition === 'correct') + 1)
}

/**
 * What the person has already done in this filing that keeps them from taking this step (preparer ≠ approver ≠ publisher),
 * or null. No role is exempt, the administrator's included.
 */
export function conflictingStep(
  transition: Transition,
  personId: string,
  filing: Filing,
): Transition | 'prepare' | null {
  for (const earlier of TRANSITION_RULES[transition].notSamePersonAs) {
    if (earlier === 'prepare' && filing.authors.has(personId)) return earlier
    if (filing.steps.some((step) => step.transition === earlier && step.personId === personId)) return earlier
  }
  return null
}
