import { BATCH_FILE_STATES, type BatchFile, type BatchSummary } from '@gongkai/core/exchange'
import type { OutputOf } from '../client/procedures.ts'
import { idOf, organ } from './samples.ts'

/** An invented file of a batch; matched unless said otherwise. */
export function batchFile(number: number, path: string, file: Partial<BatchFile> = {}): BatchFile {
  return {
    ...{ id: idOf(number), path, size: 48_000, state: 'matched', organ: organ(number, '林业局'), reportingYear: 2025 },
    ...{ matchedBy: 'text', candidates: [], error: null, reportId: idOf(1), importId: idOf(40), repeated: false },
    reading: {
      ...{ organ: '云川县林业局', year: 2025, format: 'f2021' },
      cells: { read: 196, blank: 4, noNumber: 0, ambiguous: 0, missing: 0 },
      findings: { errors: 0, warnings: 2 },
    },
    taken: null,
    ...file,
  }
}

/** Nothing is known whose a file is. */
const unplaced = { organ: null, reportId: null, importId: null, matchedBy: null } as const

/** A batch in which files stand in every way there is. */
export const BATCH_FILES: readonly BatchFile[] = [
  batchFile(61, '年报/林业局/年报（终稿）.docx'),
  batchFile(62, '年报/水利局.html', { state: 'done', taken: { cells: 198, sections: 7 } }),
  batchFile(63, '年报/某局.txt', {
    ...unplaced,
    state: 'unmatched',
    candidates: [organ(5, '水务局'), organ(6, '水务中心')],
  }),
  batchFile(64, '年报/文旅局.txt', { ...unplaced, state: 'unmatched', matchedBy: 'path', organ: organ(7, '文旅局') }),
  batchFile(65, '年报/扫描件.pdf', {
    ...{ ...unplaced, state: 'failed', reading: null, reportingYear: null },
    error: { code: 'FILE_PICTURES_ONLY', text: '文件“扫描件.pdf”是扫描件或图片，里面没有文字。' },
  }),
  batchFile(66, '年报/财政局.html', {
    ...{ state: 'held', importId: null },
    error: {
      code: 'REPORT_LOCKED',
      text: '报告处于“待审核”，现在不能修改。要修改，须先由填报人“撤回”，或者审核人“退回并说明”。',
    },
  }),
]

/** A batch with its files counted. */
export function batchSummary(files: readonly BatchFile[], batch: Partial<BatchSummary> = {}): BatchSummary {
  const count = (state: BatchFile['state']) => files.filter((file) => file.state === state).length
  return {
    ...{ id: idOf(60), createdAt: '2026-01-20T02:00:00.000Z', cancelledAt: null, total: files.length },
    counts: Object.fromEntries(BATCH_FILE_STATES.map((state) => [state, count(state)])) as BatchSummary['counts'],
    hinted: files.filter(({ state, matchedBy }) => state === 'unmatched' && matchedBy === 'path').length,
    ...batch,
  }
}

/** The answer about a batch, for the states asked for. */
export function openedBatch(
  files: readonly BatchFile[] = BATCH_FILES,
  states: readonly BatchFile['state'][] = [],
  batch: Partial<BatchSummary> = {},
): OutputOf<'bulkImports.open'> {
  const found = files.filter(({ state }) => states.length === 0 || states.includes(state))
  return { batch: batchSummary(files, batch), files: [...found], found: found.length }
}
