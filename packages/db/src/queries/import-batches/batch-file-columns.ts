import type { ErrorCode, ErrorFacts } from '@gongkai/core'
import type { BatchFileState, BatchReading, MatchedBy, OrganRef } from '@gongkai/core/exchange'
import { eq } from 'drizzle-orm'
import { importBatchFiles, type TakenCounts } from '../../schema/import-batch-files.ts'
import { organs } from '../../schema/organs.ts'
import { organRef } from '../organs/organ-columns.ts'
import type { Queryable } from '../queryable.ts'

/** A file of a batch without its bytes. */
export interface StoredBatchFile {
  readonly id: string
  readonly batchId: string
  readonly path: string
  readonly sha256: string
  readonly size: number
  readonly state: BatchFileState
  readonly tries: number
  readonly organ: OrganRef | null
  readonly reportingYear: number | null
  readonly matchedBy: MatchedBy | null
  readonly reading: BatchReading | null
  readonly candidateIds: readonly string[]
  readonly errorCode: ErrorCode | null
  readonly errorFacts: ErrorFacts | null
  readonly reportId: string | null
  readonly importId: string | null
  readonly repeated: boolean
  readonly taken: TakenCounts | null
}

/** Begins a query for files of batches, each with the organ it belongs to. */
export function selectBatchFiles(tx: Queryable) {
  const { id, batchId, path, sha256, size, state, tries, reportingYear, matchedBy, reading } = importBatchFiles
  const { candidateIds, errorCode, errorFacts, reportId, importId, repeated, taken } = importBatchFiles
  return tx
    .select({
      ...{ id, batchId, path, sha256, size, state, tries, organ: organRef, reportingYear, matchedBy, reading },
      ...{ candidateIds, errorCode, errorFacts, reportId, importId, repeated, taken },
    })
    .from(importBatchFiles)
    .leftJoin(organs, eq(organs.id, importBatchFiles.organId))
    .$dynamic()
}
