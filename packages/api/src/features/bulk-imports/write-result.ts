import { getFormat } from '@gongkai/core'
import type { BatchFile } from '@gongkai/core/exchange'
import { listBatchFiles } from '@gongkai/db'
import { csvText } from '@gongkai/documents'
import type { SignedInContext } from '../../context.ts'
import { BATCH_FILE_STATE_NAMES, MATCHED_BY_NAMES, RESULT_COLUMNS, RESULT_NOTES } from './texts.zh-cn.ts'
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
    ...[cells?.read, cells?.blank, cells?.ambiguous, cells?.missing, findings?.errors, findings?.warnings].map(
      countText,
    ),
    ...[countText(taken?.cells), noteOf(file)],
  ]
}

const countText = (count: number | undefined) => (count === undefined ? '' : String(count))

/** A sentence about what is to be done or known, or nothing. */
function noteOf({ error, state, repeated, candidates, matchedBy, organ }: BatchFile): string {
  if (error !== null) return error.text
  if (repeated) return RESULT_NOTES.repeated
  if (state !== 'unmatched') return ''
  if (matchedBy === 'path') return RESULT_NOTES.hinted
  if (candidates.length > 0) return RESULT_NOTES.several(candidates.map(({ fullName }) => fullName))
  return organ === null ? RESULT_NOTES.noOrgan : RESULT_NOTES.noYear
}
