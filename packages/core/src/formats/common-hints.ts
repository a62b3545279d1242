import type { ImportHints } from '../definition/define-format.ts'

/** Section titles met in published reports besides the official ones. */
export const sectionTitleVariants: ImportHints['sectionTitles'] = {
  1: ['总体情况', '概述', '基本情况'],
  2: ['主动公开政府信息情况', '行政机关主动公开政府信息情况', '主动公开情况'],
  3: ['收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况', '依申请公开情况'],
  4: [
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
    '政府信息公开行政复议与行政诉讼情况',
  ],
  5: [
    '存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '存在问题及改进情况',
    '存在的问题及改进情况',
    '存在的主要问题和改进情况',
  ],
  6: ['其他需要报告的事项', '需要报告的其他事项', '其他需要说明的事项', '其他报告事项'],
}

/** Spellings of labels of tables 3 and 4 met in published reports, by official label. */
export const sharedLabelVariants: ImportHints['labels'] = {
  '2.其他法律行政法规禁止公开': ['2.其他法律行政止公开', '2.其他法律、行政法规禁止公开'],
  '3.危及“三安全一稳定”': ['3.危及三安全一稳定'],
  行政事业性收费: ['行政事业型收费', '行政事业收费'],
}
