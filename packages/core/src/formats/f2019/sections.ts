import type { SectionDefinition } from '../../definition/define-format.ts'

// 标题与次序依格式原文；《政府信息公开条例》第五十条列出的五项内容落在这六部分里。
/** The six sections in their fixed order. */
export const sections: readonly SectionDefinition[] = [
  { no: 1, title: '总体情况', kind: 'narrative' },
  { no: 2, title: '主动公开政府信息情况', kind: 'table' },
  { no: 3, title: '收到和处理政府信息公开申请情况', kind: 'table' },
  { no: 4, title: '政府信息公开行政复议、行政诉讼情况', kind: 'table' },
  { no: 5, title: '存在的主要问题及改进情况', kind: 'narrative' },
  { no: 6, title: '其他需要报告的事项', kind: 'narrative' },
]
