/** Roles of product users. Each is granted for a scope; an empty scope means nothing. */
export const ROLES = [
  'reporter',
  'contributor',
  'organApprover',
  'reviewer',
  'publisher',
  'aggregator',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

/** Chinese names of the roles. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  reporter: '填报人',
  contributor: '科室填报人',
  organApprover: '本机关审签人',
  reviewer: '主管部门审核人',
  publisher: '公布人',
  aggregator: '汇总人',
  administrator: '系统管理员',
}
