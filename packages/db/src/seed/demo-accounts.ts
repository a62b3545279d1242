import type { Role } from '@gongkai/core'

/** An account anyone may try. It exists in demo mode only, which is why its password may be shown. */
export interface DemoAccount {
  readonly account: string
  readonly password: string
  readonly displayName: string
  readonly role: Role
  /** What the role is held for, in words. */
  readonly scopeName: string
}

/** One password for all of them, long enough for the rules of the installation. */
const PASSWORD = 'lanjiang-2026'

/** One account per role, and the two of a second bureau whose report was sent back. Signing in as two people at once shows how a report changes hands. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { account: 'tianbao', password: PASSWORD, displayName: '李敏', role: 'reporter', scopeName: '云川县文化旅游局' },
  { account: 'keshi', password: PASSWORD, displayName: '孙可', role: 'contributor', scopeName: '云川县文化旅游局' },
  {
    account: 'shenqian',
    password: PASSWORD,
    displayName: '周立',
    role: 'organApprover',
    scopeName: '云川县文化旅游局',
  },
  { account: 'tianbao2', password: PASSWORD, displayName: '陈静', role: 'reporter', scopeName: '云川县民政局' },
  { account: 'shenqian2', password: PASSWORD, displayName: '何勇', role: 'organApprover', scopeName: '云川县民政局' },
  { account: 'shenhe', password: PASSWORD, displayName: '方宁', role: 'reviewer', scopeName: '云川县年报汇总名册' },
  { account: 'gongbu', password: PASSWORD, displayName: '周建', role: 'publisher', scopeName: '云川县年报汇总名册' },
  { account: 'huizong', password: PASSWORD, displayName: '许文', role: 'aggregator', scopeName: '云川县年报汇总名册' },
  { account: 'guanli', password: PASSWORD, displayName: '梁安', role: 'administrator', scopeName: '整个系统' },
]
