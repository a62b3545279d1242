import { NOT_THE_FILES_FAULT, type ErrorCode, type ErrorFacts } from '@gongkai/core'
import { and, eq, inArray, sql } from 'drizzle-orm'
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
 * Puts a file behind the others of its batch, waiting to be read, and says whether there is something new to do: the same
 * bytes under the same path are one file, which is read once more where its reading was stopped. Lock the batch before.
 */
export async function addBatchFile(tx: Queryable, { at, content, ...file }: BatchFileToAdd): Promise<boolean> {
  const next = sql<number>`(select coalesce(max(position), 0) + 1 from import_batch_files where batch_id = ${file.batchId})`
  const target = [importBatchFiles.batchId, importBatchFiles.path, importBatchFiles.sha256]
  const columns = columnsOf(content)
  // What is wrong with a file itself stays wrong.
  const { state, errorCode } = importBatchFiles
  const stopped = and(eq(state, 'failed'), inArray(errorCode, [...NOT_THE_FILES_FAULT]))
  // Bytes that cannot be had this time either change nothing.
  const hasBytes = Buffer.isBuffer(content)
  const again = { errorCode: null, errorFacts: null, tries: 0, ...columns, updatedAt: at }
  const rows = await tx
    .insert(importBatchFiles)
    .values({ ...file, ...columns, position: next, updatedAt: at })
    .onConflictDoUpdate({ target, set: again, setWhere: hasBytes ? stopped : sql`false` })
    .returning({ id: importBatchFiles.id })
  return rows.length > 0
}

function columnsOf(content: BatchFileToAdd['content']) {
  return Buffer.isBuffer(content)
    ? { bytes: content, size: content.length, state: 'waiting' as const }
    : { bytes: null, size: 0, state: 'failed' as const, errorCode: content.code, errorFacts: content.facts }
}
