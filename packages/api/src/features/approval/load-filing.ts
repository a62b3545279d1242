import { stepsOfFiling, type Filing } from '@gongkai/core'
import type { TransitionRecord } from '@gongkai/core/exchange'
import { listAuthors, type Queryable } from '@gongkai/db'

/** The filing under way: its steps, and who has written in the report since it began. */
export async function loadFiling(
  tx: Queryable,
  reportId: string,
  transitions: readonly TransitionRecord[],
): Promise<Filing<TransitionRecord>> {
  const correction = transitions.findLast((step) => step.transition === 'correct')
  const authors = await listAuthors(tx, { reportId, after: correction?.at ?? null })
  return { steps: stepsOfFiling(transitions), authors: new Set(authors) }
}
