import { createHash } from 'node:crypto'
import { AppError } from '@gongkai/core'
import { KEPT_REASONS, type UploadOutput } from '@gongkai/core/exchange'
import { closeReaders, importFile, keepFile, LARGEST_FILE } from '@gongkai/documents'
import { getReport, inTransaction, lockReport } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { refuseLocked } from '../report-editing/refuse-locked.ts'
import { keepReading, type ReadingToKeep } from './keep-reading.ts'

export { closeReaders, LARGEST_FILE }

/** A file as it was brought in. */
export interface Upload {
  readonly reportId: string
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Buffer
  /** Keeps a file in which nothing can be recognised, so that a person can type beside it. */
  readonly keep?: boolean
  /** Ends the reading when whoever brought the file has gone; its reason is thrown. */
  readonly signal?: AbortSignal
}

/**
 * Reads a report from a file and keeps both, byte for byte. The draft is not touched: that is `imports.accept`. Throws
 * REPORT_LOCKED, and what `importFile` throws unless the file shall be kept as it is; then nothing is kept.
 */
export async function storeUpload(ctx: SignedInContext, upload: Upload): Promise<z.input<typeof UploadOutput>> {
  const { reportId, fileName, mediaType, bytes } = upload
  refuseLocked(await getReport(ctx.db, reportId))
  const reading = await read(upload)
  upload.signal?.throwIfAborted()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { fileName, mediaType, sha256, bytes }
  return inTransaction(ctx.db, async (tx) => {
    // Reading takes its time: the report may have been handed on meanwhile.
    const report = await lockReport(tx, reportId)
    refuseLocked(report)
    return { importId: await keepReading(tx, ctx, report, { ...reading, file }) }
  })
}

type Read = ReadingToKeep extends infer Kind ? (Kind extends ReadingToKeep ? Omit<Kind, 'file'> : never) : never

async function read({ bytes, fileName, keep, signal }: Upload): Promise<Read> {
  const options = { fileName, ...(signal && { signal }) }
  try {
    return { imported: await importFile(bytes, options) }
  } catch (error) {
    const reason = error instanceof AppError ? KEPT_REASONS.find((code) => code === error.code) : undefined
    if (keep !== true || reason === undefined) throw error
    return { kept: { document: await keepFile(bytes, options), reason } }
  }
}
