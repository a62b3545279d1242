import { NOT_THE_FILES_FAULT } from '@gongkai/core'
import type { BatchFileState } from '@gongkai/core/exchange'
import { and, eq, inArray, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm'
import { importBatchFiles } from '../../schema/import-batch-files.ts'
import { importBatches } from '../../schema/import-batches.ts'
import type { Queryable } from '../queryable.ts'

const { id, batchId, state, importId, matchedBy, organId, reportingYear, errorCode, bytes } = importBatchFiles

/** Which files of a batch a command is about: the named ones, or all it fits. */
export interface BatchFilesToMove {
  readonly batchId: string
  readonly fileIds: readonly string[] | null
  readonly at: string
}

const named = ({ fileIds }: BatchFilesToMove) => (fileIds === null ? undefined : inArray(id, [...fileIds]))

/** Puts matched files on the list of those to be taken in. Returns how many. */
export async function queueForAcceptance(tx: Queryable, input: BatchFilesToMove): Promise<number> {
  return move(tx, input, 'accepting', and(eq(state, 'matched'), named(input)))
}

/** Takes the word of a path for files of which nothing else says whose they are; they are read again. Returns how many. */
export async function confirmHints(tx: Queryable, input: BatchFilesToMove): Promise<number> {
  const hinted = and(eq(state, 'unmatched'), eq(matchedBy, 'path'), isNotNull(organId), isNotNull(reportingYear))
  return move(tx, input, 'waiting', and(hinted, named(input)), { matchedBy: 'person' })
}

/**
 * Tries held files once more: those beside their report wait to be taken in again, the others to be read again, and with them
 * those that failed by no fault of their own. Returns how many.
 */
export async function retryHeldFiles(tx: Queryable, input: BatchFilesToMove): Promise<number> {
  const held = and(eq(state, 'held'), named(input))
  const failed = and(eq(state, 'failed'), inArray(errorCode, [...NOT_THE_FILES_FAULT]), isNotNull(bytes), named(input))
  const read = await move(tx, input, 'waiting', or(and(held, isNull(importId)), failed))
  return read + (await move(tx, input, 'matched', and(held, isNotNull(importId))))
}

/** Ends a batch: what nobody has begun to read stays unread, what nobody has taken in yet is not. Returns how many files that are. */
export async function cancelImportBatch(tx: Queryable, input: { batchId: string; at: string }): Promise<number> {
  await tx.update(importBatches).set({ cancelledAt: input.at }).where(eq(importBatches.id, input.batchId))
  // Nobody can assign these any more or try them again, so nobody needs them.
  await tx
    .update(importBatchFiles)
    .set({ bytes: null })
    .where(and(eq(batchId, input.batchId), inArray(state, ['unmatched', 'held', 'failed']), isNull(importId)))
  // A file somebody works on at this moment is locked; it comes to its end and is not waited for.
  const idle = tx
    .select({ id })
    .from(importBatchFiles)
    .where(and(eq(batchId, input.batchId), inArray(state, ['waiting', 'reading', 'accepting'])))
    .for('update', { skipLocked: true })
  const idleIds = (await idle).map((file) => file.id)
  if (idleIds.length === 0) return 0
  const unread = and(inArray(id, idleIds), ne(state, 'accepting'))
  const cancelled = await move(tx, input, 'cancelled', unread, { bytes: null })
  return cancelled + (await move(tx, input, 'matched', and(inArray(id, idleIds), eq(state, 'accepting'))))
}

async function move(
  tx: Queryable,
  input: { batchId: string; at: string },
  to: BatchFileState,
  which: SQL | undefined,
  also: { bytes?: null; matchedBy?: 'person' } = {},
): Promise<number> {
  const rows = await tx
    .update(importBatchFiles)
    .set({ ...also, state: to, tries: 0, errorCode: null, errorFacts: null, updatedAt: input.at })
    .where(and(eq(batchId, input.batchId), which))
    .returning({ id })
  return rows.length
}
