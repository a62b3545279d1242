import {
  AssignFileInput,
  BatchCommandOutput,
  BatchFilesInput,
  CancelBatchInput,
  CreateBatchInput,
  CreateBatchOutput,
  ListBatchesOutput,
  OpenBatchInput,
  OpenBatchOutput,
} from '@gongkai/core/exchange'
import { organNamed } from '../../access/organs-of.ts'
import { by, guarded, Nothing, router } from '../../trpc.ts'
import { assignFile } from './assign-file.ts'
import { createBatch } from './create-batch.ts'
import { listBatches } from './list-batches.ts'
import { acceptFiles, cancelBatch, confirmHints, retryHeld } from './move-files.ts'
import { openBatch } from './open-batch.ts'

/** A batch is about no organ: each use case lets only its bringer near it, and each file is judged by its own organ. */
const own = { permission: 'report.bringIn', anywhere: true } as const

/** Procedures of bulk imports. */
export const bulkImportsRouter = router({
  create: guarded(own, CreateBatchInput).output(CreateBatchOutput).mutation(by(createBatch)),
  list: guarded(own, Nothing).output(ListBatchesOutput).query(by(listBatches)),
  open: guarded(own, OpenBatchInput).output(OpenBatchOutput).query(by(openBatch)),
  assign: guarded({ permission: 'report.bringIn', organs: organNamed }, AssignFileInput)
    .output(BatchCommandOutput)
    .mutation(by(assignFile)),
  confirmHints: guarded(own, BatchFilesInput).output(BatchCommandOutput).mutation(by(confirmHints)),
  accept: guarded(own, BatchFilesInput).output(BatchCommandOutput).mutation(by(acceptFiles)),
  retryHeld: guarded(own, BatchFilesInput).output(BatchCommandOutput).mutation(by(retryHeld)),
  cancel: guarded(own, CancelBatchInput).output(BatchCommandOutput).mutation(by(cancelBatch)),
})
