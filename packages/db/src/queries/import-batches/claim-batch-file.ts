import type { BatchFileState } from '@gongkai/core/exchange'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { importBatchFiles } from '../../schema/import-batch-files.ts'
import type { Queryable } from '../queryable.ts'
import { selectBatchFiles, type StoredBatchFile } from './batch-file-columns.ts'

/** States in which something is to be done with a file by the program itself. */
const TO_BE_DONE: readonly BatchFileState[] = ['waiting', 'reading', 'accepting']
/** First half of the locks of claimed files; the file itself gives the second. */
const LOCK = 730_513
/** So many files are looked at for one that nobody has claimed: more than there are workers of all servers. */
const MOST_CLAIMED = 100

/**
 * Picks the next file to work on and claims it until the transaction ends, whoever else looks for work meanwhile. A file that
 * says `reading` and is not claimed was left behind by somebody who died, and is picked again. The claim is no lock of the
 * row, so that the try can be counted beside it.
 */
export async function claimBatchFile(tx: Queryable): Promise<string | undefined> {
  const { id, state, tries, updatedAt, position } = importBatchFiles
  const open = tx
    .select({ id })
    .from(importBatchFiles)
    .where(inArray(state, [...TO_BE_DONE]))
    .orderBy(asc(tries), asc(updatedAt), asc(position))
    .limit(MOST_CLAIMED)
    .as('open')
  const [next] = await tx
    .select({ id: open.id })
    .from(open)
    // Asked of one file after the other, and of none behind the first that is free.
    .where(sql`pg_try_advisory_xact_lock(${LOCK}, hashtext(${open.id}::text))`)
    .limit(1)
  return next?.id
}

/**
 * Counts a try of a claimed file. Run it in a transaction of its own: whoever dies later leaves the count behind, so a file
 * that brings the program down does not do so for ever.
 */
export async function countBatchFileTry(tx: Queryable, fileId: string): Promise<void> {
  const { id, state, tries } = importBatchFiles
  await tx
    .update(importBatchFiles)
    .set({
      tries: sql`${tries} + 1`,
      state: sql`case when ${state} = 'waiting' then 'reading' else ${state} end`,
    })
    .where(and(eq(id, fileId), inArray(state, [...TO_BE_DONE])))
}

/** A claimed file, locked until the transaction ends. Undefined where it needs no work any more. */
export async function holdClaimedFile(tx: Queryable, fileId: string): Promise<StoredBatchFile | undefined> {
  const { id, state } = importBatchFiles
  const [held] = await selectBatchFiles(tx)
    .where(and(eq(id, fileId), inArray(state, ['reading', 'accepting'])))
    .for('update', { of: importBatchFiles, skipLocked: true })
  return held
}
