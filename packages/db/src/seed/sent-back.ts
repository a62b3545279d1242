import type { StepWords } from './story.ts'

/** What the office wrote when it sent a report back, by the organ's address. */
export const MARKS: Readonly<Record<string, StepWords>> = {
  'yunchuan-shuili': {
    reason: '“其他”偏多，请按台账归类后再报。其余部分不用重看。',
    marks: [
      { cellId: 't3.otherMisc.naturalPerson', text: '请按台账归类，“其他”过多。' },
      { cellId: 't3.unableNotHeld.naturalPerson', text: '移民补偿类答复多为不掌握，应计在这里。' },
    ],
  },
  'yunchuan-zhujian': {
    reason: '两处数据与上年和台账对不上，请核对。',
    marks: [
      { cellId: 't2.licensing.decisions', text: '与行政审批系统导出的数不一致，请核对是否包括已下放乡镇办理的。' },
      { cellId: 't3.otherMisc.total', text: '“其他”请写明是哪些情形，能归入上面各行的不要放在这里。' },
    ],
  },
  'yunchuan-minzheng': {
    reason: '现行有效件数请说明清楚。',
    marks: [
      { cellId: 't2.normativeDocs.inForce', text: '请写明到期文件的名称和到期日期；如属废止，请改“本年废止件数”。' },
    ],
  },
  'yunchuan-languan': {
    reason: '第五部分过于简单。',
    marks: [{ section: 5, text: '只写了一句，请结合街道实际写明问题和改进措施。' }],
  },
}
