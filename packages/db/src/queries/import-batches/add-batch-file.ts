import type { ErrorCode, ErrorFacts } from '@gongkai/core'
import { sql } from 'drizzle-orm'
import { importBatchFiles } from '../../schema/import-batch-files.ts'
import type { Queryable } from '../queryable.ts'

/** A file to be put into a batch. */
export interface BatchFileToAdd {
  readonly batchId: string
  readonly path: string
  readonly sha256: string
  /** Its bytes, or why they could not be had: then it is there only to say so. */
  readonly content: Buffer | { readonly code: ErrorCode; readonly facts: ErrorFacts }
  readonly at: string
}

/**
 * Puts a file behind the others of its batch, waiting to be read, and says whether it is new: the same bytes under the same
 * path are one file. Lock the batch before.
 */
export async function addBatchFile(tx: Queryable, { at, content, ...file }: BatchFileToAdd): Promise<boolean> {
  const next = sql<number>`(select coalesce(max(position), 0) + 1 from import_batch_files where batch_id = ${file.batchId})`
  const rows = await tx
    .insert(importBatchFiles)
    .values({ ...file, ...columnsOf(content), position: next, updatedAt: at })
    .onConflictDoNothing({ target: [importBatchFiles.batchId, importBatchFiles.path, importBatchFiles.sha256] })
    .returning({ id: importBatchFiles.id })
  return rows.length > 0
}

function columnsOf(content: BatchFileToAdd['content']) {
  return Buffer.isBuffer(content)
    ? { bytes: content, size: content.length, state: 'waiting' as const }
    : { bytes: null, size: 0, state: 'failed' as const, errorCode: content.code, errorFacts: content.facts }
}
