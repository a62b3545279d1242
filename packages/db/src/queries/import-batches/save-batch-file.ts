import type { ErrorCode, ErrorFacts } from '@gongkai/core'
import type { BatchFileState, BatchReading, MatchedBy } from '@gongkai/core/exchange'
import { eq } from 'drizzle-orm'
import { importBatchFiles, type TakenCounts } from '../../schema/import-batch-files.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** What became of a file. What is absent stays as it was; an error that is not said again is gone. */
export interface BatchFileResult {
  readonly state: BatchFileState
  readonly organId?: string | null
  readonly reportingYear?: number | null
  readonly matchedBy?: MatchedBy | null
  readonly reading?: BatchReading
  readonly candidateIds?: string[]
  readonly error?: { readonly code: ErrorCode; readonly facts: ErrorFacts } | null
  readonly reportId?: string
  readonly importId?: string
  readonly repeated?: boolean
  readonly taken?: TakenCounts
  /** True where its bytes need not be kept here any longer. */
  readonly dropBytes?: boolean
}

/** Writes down what became of a file; the tries are counted anew from here. Throws NOT_FOUND. */
export async function saveBatchFile(
  tx: Queryable,
  input: { readonly fileId: string; readonly at: string; readonly result: BatchFileResult },
): Promise<void> {
  const { error = null, dropBytes, ...columns } = input.result
  const rows = await tx
    .update(importBatchFiles)
    .set({
      ...columns,
      ...(dropBytes === true ? { bytes: null } : {}),
      ...{ errorCode: error?.code ?? null, errorFacts: error?.facts ?? null, tries: 0, updatedAt: input.at },
    })
    .where(eq(importBatchFiles.id, input.fileId))
    .returning({ id: importBatchFiles.id })
  getOrThrow(rows, 'batchFile')
}
