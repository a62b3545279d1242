import type { FormatId, ReportKind, StoredNumbers } from '@gongkai/core'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { reportVersions } from '../../schema/report-versions.ts'
import { reports } from '../../schema/reports.ts'
import type { Queryable } from '../queryable.ts'
import { unpackNumbers } from '../versions/packed-numbers.ts'

/** Numbers of one published report. */
export interface YearOfNumbers {
  readonly organId: string
  readonly reportingYear: number
  readonly format: FormatId
  readonly numbers: StoredNumbers
}

/** Numbers of every published report of these organs, oldest year first: an organ together with those it continues. */
export async function seriesForOrgan(
  tx: Queryable,
  input: { organIds: readonly string[]; kind: ReportKind },
): Promise<YearOfNumbers[]> {
  const { organId, reportingYear, format, counts, money, gaps } = reportVersions
  const rows = await tx
    .select({ organId, reportingYear, format, packed: { counts, money, gaps } })
    .from(reports)
    .innerJoin(reportVersions, eq(reportVersions.id, reports.publishedVersionId))
    .where(and(inArray(reports.organId, [...input.organIds]), eq(reports.kind, input.kind)))
    .orderBy(asc(reportingYear), asc(organId))
  return rows.map(({ packed, ...row }) => ({ ...row, numbers: unpackNumbers(packed) }))
}
