import {
  availableTransitions,
  can,
  conflictingStep,
  errorText,
  TRANSITION_RULES,
  type Filing,
  type Transition,
} from '@gongkai/core'
import type { ReportView } from '@gongkai/core/exchange'
import type { StoredReport } from '@gongkai/db'
import type { Actor } from '../../context.ts'
import { STEP_NAMES } from '../../texts.zh-cn.ts'

/** Name of a step as the refusal mentions it. */
export function stepName(step: Transition | 'prepare'): string {
  return step === 'prepare' ? STEP_NAMES.prepare : TRANSITION_RULES[step].name
}

/** Steps the state allows, sorted into those this person may take and those refused because of what they did before. */
export function sortTransitions(
  person: Actor,
  report: StoredReport,
  filing: Filing,
): Pick<ReportView, 'available' | 'refused'> {
  const permitted = availableTransitions(report.state).filter((transition) =>
    can(person, TRANSITION_RULES[transition].permission, report.organ.id),
  )
  const conflicts = new Map(permitted.map((transition) => [transition, conflictingStep(transition, person.id, filing)]))
  return {
    available: permitted.filter((transition) => conflicts.get(transition) === null),
    refused: permitted.flatMap((transition) => {
      const earlier = conflicts.get(transition) ?? null
      return earlier === null ? [] : [{ transition, reason: errorText('SAME_PERSON', { earlier: stepName(earlier) }) }]
    }),
  }
}
