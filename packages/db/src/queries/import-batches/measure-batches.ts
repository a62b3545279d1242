import type { BatchFileState } from '@gongkai/core/exchange'
import { and, count, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { importBatchFiles } from '../../schema/import-batch-files.ts'
import type { Queryable } from '../queryable.ts'

/** The files of a batch that stand in one state. */
export interface BatchMeasure {
  readonly batchId: string
  readonly state: BatchFileState
  readonly files: number
  readonly bytes: number
  /** How many of them only a path tells whose they are, organ and year. */
  readonly hinted: number
}

/** How many files of each state batches have, and how large they are together. A state without files has no line. */
export async function measureBatches(tx: Queryable, batchIds: readonly string[]): Promise<BatchMeasure[]> {
  const { batchId, state, size, matchedBy, organId, reportingYear } = importBatchFiles
  return tx
    .select({
      ...{ batchId, state, files: count() },
      bytes: sql<number>`sum(${size})::float8`,
      hinted: sql<number>`count(*) filter (where ${and(eq(matchedBy, 'path'), isNotNull(organId), isNotNull(reportingYear))})::integer`,
    })
    .from(importBatchFiles)
    .where(inArray(batchId, [...batchIds]))
    .groupBy(batchId, state)
}
