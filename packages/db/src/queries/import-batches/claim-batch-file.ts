import type { BatchFileState } from '@gongkai/core/exchange'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { importBatchFiles } from '../../schema/import-batch-files.ts'
import type { Queryable } from '../queryable.ts'
import { selectBatchFiles, type StoredBatchFile } from './batch-file-columns.ts'

/** States in which something is to be done with a file by the program itself. */
const TO_BE_DONE: readonly BatchFileState[] = ['waiting', 'reading', 'accepting']

/**
 * Picks the next file to work on, counts the try and returns its id. Run it in a transaction of its own: whoever dies later
 * leaves the count behind, so a file that brings the program down does not do so for ever. A file somebody works on is
 * locked and passed over; one that says `reading` and is not locked was left behind, and is picked again.
 */
export async function claimBatchFile(tx: Queryable): Promise<string | undefined> {
  const { id, state, tries, updatedAt, position } = importBatchFiles
  const [next] = await tx
    .select({ id })
    .from(importBatchFiles)
    .where(inArray(state, [...TO_BE_DONE]))
    .orderBy(asc(tries), asc(updatedAt), asc(position))
    .limit(1)
    .for('update', { skipLocked: true })
  if (next === undefined) return undefined
  await tx
    .update(importBatchFiles)
    .set({
      tries: sql`${tries} + 1`,
      state: sql`case when ${state} = 'waiting' then 'reading' else ${state} end`,
    })
    .where(eq(id, next.id))
  return next.id
}

/** A claimed file, locked until the transaction ends. Undefined where somebody else works on it or it needs no work any more. */
export async function holdClaimedFile(tx: Queryable, fileId: string): Promise<StoredBatchFile | undefined> {
  const { id, state } = importBatchFiles
  const [held] = await selectBatchFiles(tx)
    .where(and(eq(id, fileId), inArray(state, ['reading', 'accepting'])))
    .for('update', { of: importBatchFiles, skipLocked: true })
  return held
}
