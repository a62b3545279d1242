import {
  cellsInOrder,
  getFormat,
  toStoredNumbers,
  type Explanation,
  type Finding,
  type ReportContent,
} from '@gongkai/core'
import { eq, sql } from 'drizzle-orm'
import { reportVersions } from '../../schema/report-versions.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { lockReport } from '../reports/lock-report.ts'
import { packNumbers } from './packed-numbers.ts'
import { versionColumns, type StoredVersion } from './version-columns.ts'

/** A content to be frozen. */
export interface VersionToCreate {
  readonly id?: string
  readonly reportId: string
  readonly content: ReportContent
  readonly findings: readonly Finding[]
  readonly explanations: readonly Explanation[]
  readonly contentHash: string
  /** For a correction, what was corrected and why. */
  readonly note: string
  readonly createdBy: string
  readonly at: string
}

/** Freezes a content as the report's next version; nobody can change it afterwards. Throws NOT_FOUND. */
export async function createVersion(tx: Queryable, input: VersionToCreate): Promise<StoredVersion> {
  const { id, reportId, content, findings, explanations, contentHash, note, createdBy, at } = input
  const report = await lockReport(tx, reportId)
  const format = getFormat(content.format)
  const numbers = packNumbers(toStoredNumbers(format, cellsInOrder(format, content.cells)))
  const [newest] = await tx
    .select({ no: sql<number>`coalesce(max(${reportVersions.no}), 0)` })
    .from(reportVersions)
    .where(eq(reportVersions.reportId, reportId))
  const values = {
    ...{ id, reportId, content, contentHash, note, createdBy, createdAt: at, title: content.title },
    ...{ organId: report.organ.id, reportingYear: report.reportingYear, kind: report.kind, format: report.format },
    ...{ no: (newest?.no ?? 0) + 1, ...numbers },
    ...{ findings: [...findings], explanations: [...explanations] },
  }
  return getOrThrow(await tx.insert(reportVersions).values(values).returning(versionColumns), 'version')
}
