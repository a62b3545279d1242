import { createHash } from 'node:crypto'
import type { UploadOutput } from '@gongkai/core/exchange'
import { closeReaders, importFile, LARGEST_FILE } from '@gongkai/documents'
import { getReport, inTransaction } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { refuseLocked } from '../report-editing/refuse-locked.ts'
import { keepReading } from './keep-reading.ts'

export { closeReaders, LARGEST_FILE }

/** A file as it was brought in. */
export interface Upload {
  readonly reportId: string
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Buffer
  /** Ends the reading when whoever brought the file has gone; its reason is thrown. */
  readonly signal?: AbortSignal
}

/**
 * Reads a report from a file and keeps both, byte for byte. The draft is not touched: that is `imports.accept`. Throws
 * REPORT_LOCKED and what `importFile` throws; then nothing is kept.
 */
export async function storeUpload(ctx: SignedInContext, upload: Upload): Promise<z.input<typeof UploadOutput>> {
  const { reportId, fileName, mediaType, bytes, signal } = upload
  const report = await getReport(ctx.db, reportId)
  refuseLocked(report)
  const imported = await importFile(bytes, { fileName, ...(signal && { signal }) })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { fileName, mediaType, sha256, bytes }
  return inTransaction(ctx.db, async (tx) => ({ importId: await keepReading(tx, ctx, report, { imported, file }) }))
}
