import type { StoredSection } from '@gongkai/core/exchange'
import { and, asc, eq } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import { reportSections } from '../../schema/report-sections.ts'
import type { Queryable } from '../queryable.ts'

/** Sections of a draft that were ever touched; all of them, or one. */
export async function listSections(tx: Queryable, reportId: string, only?: number): Promise<StoredSection[]> {
  const { no, title, narrative, revision, changedAt } = reportSections
  return tx
    .select({ no, title, narrative, revision, changedBy: people.displayName, changedAt })
    .from(reportSections)
    .innerJoin(people, eq(people.id, reportSections.changedBy))
    .where(and(eq(reportSections.reportId, reportId), only === undefined ? undefined : eq(no, only)))
    .orderBy(asc(no))
}
