import type { BatchFile, BatchFileState } from './bulk-imports.ts'

/** Names of the states of a file in a batch, on the screen and in the result table. */
export const BATCH_FILE_STATE_NAMES: Readonly<Record<BatchFileState, string>> = {
  waiting: '等待读取',
  reading: '正在读取',
  unmatched: '待对上',
  held: '需处理',
  failed: '读不出来',
  matched: '可取入',
  accepting: '正在取入',
  done: '已取入',
  cancelled: '已取消',
}

const NO_YEAR = '文件里没有写报告年度，请指定。'

function noteOfUnmatched({ matchedBy, candidates, organ, reading, reportingYear }: BatchFile): string {
  if (matchedBy === 'path')
    return `文件里没有写机关，文件名像是这个机关，请确认。${reportingYear === null ? NO_YEAR : ''}`
  if (candidates.length > 0) return `可能是${candidates.map(({ fullName }) => fullName).join('、')}，请指定。`
  if (organ !== null) return NO_YEAR
  return reading?.organ ? `名册里没有叫“${reading.organ}”的机关，请指定。` : '文件里没有写机关，请指定。'
}

/** What is to be known or done about a file of a batch, in a sentence; empty when there is nothing. */
export function batchFileNote(file: BatchFile): string {
  const { error, state, repeated, taken } = file
  if (error !== null) return error.text
  if (state === 'unmatched') return noteOfUnmatched(file)
  if (state === 'done' && taken !== null) return `取入 ${taken.cells} 格、${taken.sections} 段文字。`
  return repeated ? '同一文件以前导入过，这里用的是那一次的认读。' : ''
}
