import { AppError } from '@gongkai/core'
import {
  findPublished,
  listPublishedVersions,
  type PublishedReport,
  type PublishedVersion,
  type Queryable,
} from '@gongkai/db'
import { THINGS } from '../../texts.zh-cn.ts'

/** A published report with all its public versions, the one asked for among them. */
export interface FoundVersion {
  readonly report: PublishedReport
  readonly version: PublishedVersion
  readonly versions: readonly PublishedVersion[]
}

/** The version in force, or with a number one of those ever made public. Throws NOT_FOUND. */
export async function findPublishedVersion(
  tx: Queryable,
  input: { slug: string; reportingYear: number; versionNo: number | null },
): Promise<FoundVersion> {
  const report = await findPublished(tx, input)
  if (report === undefined) throw new AppError('NOT_FOUND', { what: THINGS.report })
  const versions = await listPublishedVersions(tx, report.reportId)
  const wanted = input.versionNo ?? report.versionNo
  const version = versions.find((one) => one.no === wanted)
  if (version === undefined) throw new AppError('NOT_FOUND', { what: THINGS.version })
  return { report, version, versions }
}
