import { and, asc, desc, eq, lte } from 'drizzle-orm'
import { reportSectionHistory } from '../../schema/report-section-history.ts'
import type { Queryable } from '../queryable.ts'

/** The sections of a draft as they stood at a moment, changes of that very moment included. */
export async function sectionsAt(tx: Queryable, input: { reportId: string; at: string }) {
  const { no, title, narrative, revision } = reportSectionHistory
  return tx
    .selectDistinctOn([no], { no, title, narrative, revision })
    .from(reportSectionHistory)
    .where(and(eq(reportSectionHistory.reportId, input.reportId), lte(reportSectionHistory.changedAt, input.at)))
    .orderBy(asc(no), desc(revision))
}
