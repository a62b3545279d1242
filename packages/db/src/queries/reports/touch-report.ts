import { eq } from 'drizzle-orm'
import { reports } from '../../schema/reports.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** Marks a report as changed; until the transaction ends nobody else changes it. Throws NOT_FOUND. */
export async function touchReport(tx: Queryable, reportId: string, at: string): Promise<void> {
  const rows = await tx
    .update(reports)
    .set({ updatedAt: at })
    .where(eq(reports.id, reportId))
    .returning({ id: reports.id })
  getOrThrow(rows, 'report')
}
