/** Titles of pages by route name, as the browser's tab shows them. */
export const PAGE_TITLES: Readonly<Record<string, string>> = {
  app: '公开年报',
  signIn: '登录',
  work: '工作台',
  board: '进度',
  approval: '审核',
  consolidation: '汇总',
  report: '填报',
  signOff: '审签',
  history: '办理记录',
  import: '导入',
  organs: '机关',
  rosters: '名册',
  rounds: '填报轮次',
  people: '人员和权限',
  account: '我的账号',
  notFound: '没有这一页',
}
