import type { StoredExplanation } from '@gongkai/core/exchange'
import { explanations } from '../../schema/explanations.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { listExplanations } from './list-explanations.ts'
import { touchReport } from './touch-report.ts'

/** Why a finding stands as it is. */
export interface ExplanationToSave {
  readonly reportId: string
  readonly findingKey: string
  readonly code: string
  readonly text: string
  readonly personId: string
  readonly at: string
}

/** Writes an explanation, or replaces the one given for the same finding. */
export async function saveExplanation(tx: Queryable, input: ExplanationToSave): Promise<StoredExplanation> {
  const { reportId, findingKey, code, text, personId, at } = input
  await touchReport(tx, reportId, at)
  const content = { code, text, author: personId, at }
  await tx
    .insert(explanations)
    .values({ reportId, findingKey, ...content })
    .onConflictDoUpdate({ target: [explanations.reportId, explanations.findingKey], set: content })
  const all = await listExplanations(tx, reportId)
  return getOrThrow(
    all.filter((one) => one.findingKey === findingKey),
    'report',
  )
}
