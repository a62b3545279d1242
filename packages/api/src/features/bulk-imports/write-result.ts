import { getFormat } from '@gongkai/core'
import { BATCH_FILE_STATE_NAMES, batchFileNote, type BatchFile } from '@gongkai/core/exchange'
import { listBatchFiles } from '@gongkai/db'
import { csvText } from '@gongkai/documents'
import type { SignedInContext } from '../../context.ts'
import { MATCHED_BY_NAMES, RESULT_COLUMNS } from './texts.zh-cn.ts'
import { toBatchFiles } from './to-batch-files.ts'

/** What became of each file of a batch, one row each, as CSV. Ask `admitToBatch` before. */
export async function writeBatchResult(ctx: SignedInContext, batchId: string): Promise<string> {
  const files = await toBatchFiles(ctx, await listBatchFiles(ctx.db, { batchId }))
  return csvText([RESULT_COLUMNS, ...files.map(toRow)])
}

function toRow(file: BatchFile, index: number): string[] {
  const { path, state, organ, reportingYear, matchedBy, reading, taken } = file
  const { cells, findings, format } = reading ?? {}
  return [
    ...[String(index + 1), path, BATCH_FILE_STATE_NAMES[state]],
    ...[organ?.fullName ?? reading?.organ ?? '', String(reportingYear ?? reading?.year ?? '')],
    ...[matchedBy === null ? '' : MATCHED_BY_NAMES[matchedBy], format ? getFormat(format).texts.name : ''],
    ...[cells?.read, cells?.blank, cells?.noNumber, cells?.ambiguous, cells?.missing].map(countText),
    ...[findings?.errors, findings?.warnings, taken?.cells].map(countText),
    batchFileNote(file),
  ]
}

const countText = (count: number | undefined) => (count === undefined ? '' : String(count))
