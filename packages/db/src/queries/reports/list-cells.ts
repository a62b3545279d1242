import type { StoredCell } from '@gongkai/core/exchange'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import { reportCells } from '../../schema/report-cells.ts'
import type { Queryable } from '../queryable.ts'

/** Cells of a draft that were ever touched; all of them, or those named. */
export async function listCells(tx: Queryable, reportId: string, cellIds?: readonly string[]): Promise<StoredCell[]> {
  const { cellId: id, raw, value, semantic, revision, origin, changedAt } = reportCells
  return tx
    .select({ id, raw, value, semantic, revision, origin, changedBy: people.displayName, changedAt })
    .from(reportCells)
    .innerJoin(people, eq(people.id, reportCells.changedBy))
    .where(and(eq(reportCells.reportId, reportId), cellIds ? inArray(id, [...cellIds]) : undefined))
    .orderBy(asc(id))
}
