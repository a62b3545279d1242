import { BATCH_LIMITS } from '@gongkai/core/exchange'

const GIGABYTE = 1024 ** 3

/** Words about batches of imports. */
export const BULK_TEXTS = {
  limit: `${BATCH_LIMITS.files} 个文件、合计 ${BATCH_LIMITS.bytes / GIGABYTE} GB`,
  before: (files: number) => `，压缩包里排在它前面的 ${files} 个已经在这一批里，其余的没有放入`,
} as const

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
  '不是数的格数',
  '读不准格数',
  '没找到格数',
  '必须改正',
  '提醒',
  '取入格数',
  '说明',
] as const

/** What told whose report a file is, in words. */
export const MATCHED_BY_NAMES = { text: '文件内容', path: '文件名', person: '人工指定' } as const
