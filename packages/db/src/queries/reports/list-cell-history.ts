import { and, asc, eq } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import { reportCellHistory } from '../../schema/report-cell-history.ts'
import type { Queryable } from '../queryable.ts'

/** Every revision of one cell, oldest first, with who wrote it and where it came from. */
export async function listCellHistory(tx: Queryable, input: { reportId: string; cellId: string }) {
  const { revision, raw, value, semantic, origin, changedAt: at } = reportCellHistory
  return tx
    .select({ revision, raw, value, semantic, origin, person: people.displayName, at })
    .from(reportCellHistory)
    .innerJoin(people, eq(people.id, reportCellHistory.changedBy))
    .where(and(eq(reportCellHistory.reportId, input.reportId), eq(reportCellHistory.cellId, input.cellId)))
    .orderBy(asc(revision))
}
