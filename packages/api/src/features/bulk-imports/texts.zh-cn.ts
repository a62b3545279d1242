import { BATCH_LIMITS, type BatchFileState } from '@gongkai/core/exchange'

const GIGABYTE = 1024 ** 3

/** Words about batches of imports. */
export const BULK_TEXTS = {
  limit: `${BATCH_LIMITS.files} 个文件、合计 ${BATCH_LIMITS.bytes / GIGABYTE} GB`,
  before: (files: number) => `，压缩包里排在它前面的 ${files} 个已经在这一批里，其余的没有放入`,
} as const

/** What people call the states of a file. */
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

/** Headings of the result table. */
export const RESULT_COLUMNS = [
  '序号',
  '文件',
  '状态',
  '机关',
  '报告年度',
  '依据',
  '格式',
  '读出格数',
  '空白格数',
  '读不准格数',
  '没找到格数',
  '必须改正',
  '提醒',
  '取入格数',
  '说明',
] as const

/** What told whose report a file is, in words. */
export const MATCHED_BY_NAMES = { text: '文件内容', path: '文件名', person: '人工指定' } as const

/** What is said of a file besides its error. */
export const RESULT_NOTES = {
  repeated: '同一文件以前导入过，没有再导入一次。',
  hinted: '文件里没有写机关，文件名像是这个机关，请确认。',
  noOrgan: '没有对上机关，请指定。',
  noYear: '文件里没有写报告年度，请指定。',
  several: (names: readonly string[]) => `可能是：${names.join('、')}。请指定。`,
} as const
