import type { Transition } from '@gongkai/core'
import type { KeptReason } from '@gongkai/core/exchange'

/** The six sections as people count them; 0 stands before the first. */
export const SECTION_NUMERALS = ['', '一', '二', '三', '四', '五', '六'] as const

/** What is said once a step has been taken. */
export const STEP_DONE: Readonly<Record<Transition, string>> = {
  requestSignOff: '已送本机关审签。',
  refuseSignOff: '已退回填报人。',
  submit: '已审签并报送。',
  withdraw: '已撤回，可以继续填。',
  sendBack: '已退回。',
  approve: '已审核通过。',
  publish: '已公布。',
  correct: '已开始更正，公布的版本仍然有效。',
}

/** What a step that needs a reason asks for. */
export const STEP_QUESTIONS: Readonly<Partial<Record<Transition, string>>> = {
  refuseSignOff: '哪里要改，怎么改',
  withdraw: '为什么撤回',
  sendBack: '退回的原因',
  correct: '为什么更正',
}

/** What is said of the files kept with a report. */
export const FILE_WORDS = {
  title: (count: number) => `随报告保存的原文件 ${count} 份`,
  waiting: '还没有取入草稿。',
  taken: (time: string) => `${time} 取入草稿。`,
  kept: {
    FILE_PICTURES_ONLY: '内容是图片，留作附件。',
    FILE_YEAR_UNSUPPORTED: '2018 年或更早的旧格式，留作附件。',
    FILE_NO_REPORT: '没有认出年度报告，留作附件。',
    FILE_KIND_UNSUPPORTED: '是图片，留作附件。',
  } satisfies Record<KeptReason, string>,
  download: '下载原件',
} as const
