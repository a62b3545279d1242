import type { Role } from '@gongkai/core'

const ACCOUNT = /^[a-zA-Z0-9._-]{3,50}$/

/** What is wrong with an account name, or ''. */
export function accountError(account: string): string {
  return ACCOUNT.test(account.trim()) ? '' : '账号用字母、数字、点、横线，3 到 50 个。'
}

/** What each role does, in a line. */
export const ROLE_DUTIES: Readonly<Record<Role, string>> = {
  reporter: '填报、导入、写说明，送本机关审签。',
  contributor: '填自己科室的部分。',
  organApprover: '本机关分管负责人，审签后报送。',
  reviewer: '审核、退回、催报，开关填报轮次。',
  publisher: '把审核通过的报告公布出去。',
  aggregator: '看汇总和每个数的来历。',
  administrator: '管机关、名册、人员和轮次，改不了任何数字。',
}
