import { chinaDate, REPORT_FILES } from '@gongkai/core'
import { VersionFileInput } from '@gongkai/core/exchange'
import { writeReportFile } from '@gongkai/documents'
import type { Context } from '../../context.ts'
import type { ReportFile } from '../../report-file.ts'
import { findPublishedVersion } from './find-published-version.ts'

/** A file of a published report, and the fingerprint of what it is written from. */
export interface VersionFile extends ReportFile {
  readonly contentHash: string
}

/**
 * The report as one of the files it is offered as, the version in force or a numbered one. Takes what stood in an address;
 * throws a ZodError for what is none, NOT_FOUND.
 */
export async function getVersionFile(ctx: Context, input: unknown): Promise<VersionFile> {
  const { kind, ...target } = VersionFileInput.parse(input)
  const { report, version } = await findPublishedVersion(ctx.db, target)
  const { extension, mediaType } = REPORT_FILES[kind]
  const suffix = version.id === report.versionId ? '' : `_v${version.no}`
  return {
    fileName: `${version.title}${suffix}.${extension}`,
    mediaType,
    contentHash: version.contentHash,
    write: () => writeReportFile(kind, version.content, { date: chinaDate(version.publishedAt) }),
  }
}
