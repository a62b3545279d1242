import { BATCH_FILE_STATES, type BatchSummary } from '@gongkai/core/exchange'
import type { BatchMeasure, StoredImportBatch } from '@gongkai/db'

/** A batch with its files counted. `measures` may be those of several batches. */
export function toBatchSummary(batch: StoredImportBatch, measures: readonly BatchMeasure[]): BatchSummary {
  const own = measures.filter(({ batchId }) => batchId === batch.id)
  const filesIn = (state: BatchMeasure['state']) => own.find((one) => one.state === state)?.files ?? 0
  return {
    ...{ id: batch.id, createdAt: batch.createdAt, cancelledAt: batch.cancelledAt },
    counts: Object.fromEntries(BATCH_FILE_STATES.map((state) => [state, filesIn(state)])) as BatchSummary['counts'],
    total: own.reduce((sum, { files }) => sum + files, 0),
    hinted: own.find(({ state }) => state === 'unmatched')?.hinted ?? 0,
  }
}
