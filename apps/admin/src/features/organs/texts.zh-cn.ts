import type { OrganCodeProblem } from '@gongkai/core'

/** What is wrong with a 统一社会信用代码, and where to look. */
export const CREDIT_CODE_WORDS: Readonly<Record<OrganCodeProblem, string>> = {
  length: '应为 18 位，请数一数有没有多打或漏打。',
  character: '只用数字和大写字母，不用 I、O、S、V、Z。',
  check: '第 18 位校验码对不上，请逐位核对。',
  innerCheck: '第 9 到 17 位（组织机构代码）的校验码对不上，请逐位核对。',
}

/** What a field of the form needs. */
export const FORM_WORDS = {
  fullName: '请填写机关全称，与公章一致。',
  shortName: '请填写简称，表格和列表里用它。',
  divisionCode: '应为 6 位行政区划代码，乡镇街道可以是 12 位。',
  validFrom: '请填写从哪一天起存在。',
  validTo: '结束日期不能早于开始日期。',
} as const
