import type { ReportKind } from '@gongkai/core'
import { and, asc, eq } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import { reports } from '../../schema/reports.ts'
import type { Queryable } from '../queryable.ts'
import { selectPublished, type PublishedReport } from './published-columns.ts'

/** The published report of an organ for a year, by the organ's name in addresses. Its own report comes before a government's. */
export async function findPublished(
  tx: Queryable,
  input: { slug: string; reportingYear: number; kind?: ReportKind },
): Promise<PublishedReport | undefined> {
  const { slug, reportingYear, kind } = input
  const [found] = await selectPublished(tx)
    .where(
      and(eq(organs.slug, slug), eq(reports.reportingYear, reportingYear), kind ? eq(reports.kind, kind) : undefined),
    )
    // False comes before true.
    .orderBy(asc(eq(reports.kind, 'government')))
    .limit(1)
  return found
}
