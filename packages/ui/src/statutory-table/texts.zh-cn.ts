import type { CellDefinition } from '@gongkai/core'

const SHORT_ROW_NAMES: Readonly<Record<string, string>> = {
  newReceived: '新收',
  carriedIn: '上年',
  resultTotal: '总计',
  carriedOut: '下年',
}

/** Name of a row short enough for an equation; the official label without its number where no shorter one exists. */
export function shortRowName({ row }: CellDefinition): string {
  const label = row.leaf.label.replace(/^(?:[（(].{1,3}[）)]|\d+\.|[一二三四]、)/, '').replace(/（.*）$/, '')
  return SHORT_ROW_NAMES[row.leaf.key ?? ''] ?? label
}

/** Captions of the statutory tables, by the section they stand in. */
export const TABLE_CAPTIONS = {
  t2: '表二：主动公开政府信息情况',
  t3: '表三：收到和处理政府信息公开申请情况，单位：件',
  t4: '表四：政府信息公开行政复议、行政诉讼情况，单位：件',
} as const
