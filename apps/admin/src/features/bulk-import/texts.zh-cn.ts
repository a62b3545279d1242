import type { BatchFile, BatchFileState, MatchedBy } from '@gongkai/core/exchange'
import type { StateKind } from '@gongkai/ui'
import type { BatchFilter } from './batch-state.ts'

/** Names of the filters. */
export const FILTER_NAMES: Readonly<Record<BatchFilter, string>> = {
  all: '全部',
  unmatched: '待对上',
  failed: '读不出来',
  held: '需处理',
  matched: '可取入',
  done: '已取入',
  unread: '没有读',
}

/** Names of the states, and the mark that goes with each. */
export const STATE_WORDS: Readonly<Record<BatchFileState, readonly [StateKind, string]>> = {
  waiting: ['untouched', '等待读取'],
  reading: ['draft', '正在读取'],
  unmatched: ['warning', '待对上'],
  held: ['returned', '需处理'],
  failed: ['error', '读不出来'],
  matched: ['waiting', '可取入'],
  accepting: ['draft', '正在取入'],
  done: ['good', '已取入'],
  cancelled: ['untouched', '已取消'],
}

/** What told whose report a file is. */
export const MATCHED_BY_WORDS: Readonly<Record<MatchedBy, string>> = {
  text: '',
  path: '按文件名，请确认',
  person: '人工指定',
}

/** What is to be known or done about a file, in a sentence; empty when there is nothing. */
export function noteOf(file: BatchFile): string {
  const { error, state, candidates, matchedBy, reading, organ, repeated, taken } = file
  if (error !== null) return error.text
  if (state === 'unmatched') {
    if (matchedBy === 'path')
      return `文件里没有写机关，文件名像是这个机关。${file.reportingYear === null ? '报告年度也没有写，请一并指定。' : ''}`
    if (candidates.length > 0) return `可能是${candidates.map(({ fullName }) => fullName).join('、')}。`
    if (organ !== null) return '文件里没有写报告年度。'
    return reading?.organ ? `名册里没有叫“${reading.organ}”的机关。` : '文件里没有写机关。'
  }
  if (state === 'done' && taken !== null) return `取入 ${taken.cells} 格、${taken.sections} 段文字。`
  return repeated ? '同一文件以前导入过，没有再导入一次。' : ''
}
