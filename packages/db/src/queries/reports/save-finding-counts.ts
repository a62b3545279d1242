import { eq } from 'drizzle-orm'
import { reports, type FindingCounts } from '../../schema/reports.ts'
import type { Queryable } from '../queryable.ts'

/** Remembers how many findings the last check of a report had. */
export async function saveFindingCounts(
  tx: Queryable,
  input: { reportId: string; counts: FindingCounts },
): Promise<void> {
  await tx.update(reports).set({ findingCounts: input.counts }).where(eq(reports.id, input.reportId))
}
