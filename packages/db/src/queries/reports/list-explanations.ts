import type { StoredExplanation } from '@gongkai/core/exchange'
import { asc, eq } from 'drizzle-orm'
import { explanations } from '../../schema/explanations.ts'
import { people } from '../../schema/people.ts'
import type { Queryable } from '../queryable.ts'

/** Explanations given for a report, also those whose finding no longer stands. */
export async function listExplanations(tx: Queryable, reportId: string): Promise<StoredExplanation[]> {
  const { findingKey, code, text, at } = explanations
  return tx
    .select({ findingKey, code, text, author: people.displayName, at })
    .from(explanations)
    .innerJoin(people, eq(people.id, explanations.author))
    .where(eq(explanations.reportId, reportId))
    .orderBy(asc(at), asc(findingKey))
}
