import type { BatchFileState } from '@gongkai/core/exchange'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { importBatchFiles } from '../../schema/import-batch-files.ts'
import type { Queryable } from '../queryable.ts'
import { selectBatchFiles, type StoredBatchFile } from './batch-file-columns.ts'

/** Which files of a batch are asked for. */
export interface BatchFileFilter {
  readonly batchId: string
  /** Only these states; every state where absent or empty. */
  readonly states?: readonly BatchFileState[]
  readonly offset?: number
  readonly limit?: number
}

/** Files of a batch in the order in which they came. */
export async function listBatchFiles(tx: Queryable, filter: BatchFileFilter): Promise<StoredBatchFile[]> {
  const { batchId, states = [], offset = 0, limit } = filter
  const query = selectBatchFiles(tx)
    .where(
      and(
        eq(importBatchFiles.batchId, batchId),
        states.length === 0 ? undefined : inArray(importBatchFiles.state, [...states]),
      ),
    )
    .orderBy(asc(importBatchFiles.position))
    .offset(offset)
  return limit === undefined ? query : query.limit(limit)
}
