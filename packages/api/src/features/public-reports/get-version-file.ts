import { VersionFileInput } from '@gongkai/core/exchange'
import { writeCsv, writeJson } from '@gongkai/documents'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { findPublishedVersion } from './find-published-version.ts'

/** A published report as a file to take away. */
export interface VersionFile {
  readonly fileName: string
  readonly mediaType: string
  readonly body: string
  readonly contentHash: string
}

const WRITERS = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: writeCsv },
  json: { mediaType: 'application/json; charset=utf-8', write: writeJson },
} as const

/** The report as CSV or JSON, the version in force or a numbered one. Takes what stood in an address; throws a ZodError for what is none, NOT_FOUND. */
export async function getVersionFile(ctx: Context, input: unknown): Promise<VersionFile> {
  const target: z.output<typeof VersionFileInput> = VersionFileInput.parse(input)
  const { report, version } = await findPublishedVersion(ctx.db, target)
  const { mediaType, write } = WRITERS[target.format]
  const suffix = version.id === report.versionId ? '' : `_v${version.no}`
  return {
    fileName: `${version.title}${suffix}.${target.format}`,
    mediaType,
    body: write(version.content),
    contentHash: version.contentHash,
  }
}
