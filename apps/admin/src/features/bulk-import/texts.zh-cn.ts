import { BATCH_FILE_STATE_NAMES, type BatchFileState, type BatchReading, type MatchedBy } from '@gongkai/core/exchange'
import type { StateKind } from '@gongkai/ui'
import type { BatchFilter } from './batch-state.ts'

/** Names of the filters. */
export const FILTER_NAMES: Readonly<Record<BatchFilter, string>> = {
  all: '全部',
  unmatched: BATCH_FILE_STATE_NAMES.unmatched,
  failed: BATCH_FILE_STATE_NAMES.failed,
  held: BATCH_FILE_STATE_NAMES.held,
  matched: BATCH_FILE_STATE_NAMES.matched,
  done: BATCH_FILE_STATE_NAMES.done,
  unread: '没有读',
}

/** The mark that goes with each state. */
export const STATE_MARKS: Readonly<Record<BatchFileState, StateKind>> = {
  waiting: 'untouched',
  reading: 'draft',
  unmatched: 'warning',
  held: 'returned',
  failed: 'error',
  matched: 'waiting',
  accepting: 'draft',
  done: 'good',
  cancelled: 'untouched',
}

/** What told whose report a file is. */
export const MATCHED_BY_WORDS: Readonly<Record<MatchedBy, string>> = {
  text: '',
  path: '按文件名，请确认',
  person: '人工指定',
}

/** Says which dropped files the browser could not open. */
export function unreadableWords(paths: readonly string[]): string {
  const [first = ''] = paths
  const which = paths.length === 1 ? `“${first}”` : `“${first}”等 ${paths.length} 个`
  return `${which}打不开，没有放进来。请看看是不是被移走了，或者没有权限读。`
}

/** Which cells of a file were found and hold no number; empty when all do. */
export function notNumbers({ blank, noNumber }: BatchReading['cells']): string {
  return [blank > 0 ? `空白 ${blank}` : '', noNumber > 0 ? `不是数 ${noNumber}` : '']
    .filter((part) => part !== '')
    .join('，')
}
