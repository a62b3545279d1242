import type { CellValue } from '@gongkai/core'
import { and, asc, desc, eq, lte } from 'drizzle-orm'
import { reportCellHistory } from '../../schema/report-cell-history.ts'
import type { Queryable } from '../queryable.ts'

/** A cell as it stood at some moment. */
export interface PastCell extends CellValue {
  readonly id: string
  readonly revision: number
}

/** The cells of a draft as they stood at a moment, changes of that very moment included. */
export async function cellsAt(tx: Queryable, input: { reportId: string; at: string }): Promise<PastCell[]> {
  const { cellId: id, raw, value, semantic, revision } = reportCellHistory
  return tx
    .selectDistinctOn([id], { id, raw, value, semantic, revision })
    .from(reportCellHistory)
    .where(and(eq(reportCellHistory.reportId, input.reportId), lte(reportCellHistory.changedAt, input.at)))
    .orderBy(asc(id), desc(revision))
}
