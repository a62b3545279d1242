import type { Transition } from '@gongkai/core'

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
