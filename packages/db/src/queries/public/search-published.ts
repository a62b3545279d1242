import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import { reports } from '../../schema/reports.ts'
import { searchEntries } from '../../schema/search-entries.ts'
import type { Queryable } from '../queryable.ts'
import { containsAll } from './contains-all.ts'
import { selectPublished, type PublishedReport } from './published-columns.ts'

/** What is searched for, and which part of the hits. */
export interface PublishedSearch {
  /** All of them must be there: the query's pairs of characters. */
  readonly tokens: readonly string[]
  readonly reportingYear: number | null
  readonly offset: number
  readonly limit: number
}

/** Hits of one page. */
export interface PublishedHits {
  /** Counted up to MOST_HITS_COUNTED and no further. */
  readonly total: number
  readonly hits: PublishedReport[]
}

/** Beyond this many hits nobody reads on, and counting would cost more than searching. */
export const MOST_HITS_COUNTED = 1000

/** Published reports that contain the words, newest year first. */
export async function searchPublished(tx: Queryable, search: PublishedSearch): Promise<PublishedHits> {
  const { tokens, reportingYear, offset, limit } = search
  const matching = and(
    containsAll(searchEntries.tokens, tokens),
    reportingYear === null ? undefined : eq(searchEntries.reportingYear, reportingYear),
  )
  const found = tx
    .select({ one: sql`1`.as('one') })
    .from(searchEntries)
    .where(matching)
    .limit(MOST_HITS_COUNTED)
    .as('found')
  const [counted] = await tx.select({ total: sql<number>`count(*)` }).from(found)
  const hits = await selectPublished(tx)
    .innerJoin(searchEntries, eq(searchEntries.reportId, reports.id))
    .where(matching)
    .orderBy(
      desc(searchEntries.reportingYear),
      asc(organs.divisionCode),
      asc(organs.sort),
      asc(organs.slug),
      asc(reports.id),
    )
    .offset(offset)
    .limit(limit)
  return { total: counted?.total ?? 0, hits }
}
