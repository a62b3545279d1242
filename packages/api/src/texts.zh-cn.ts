/** Things an error text may name. */
export const THINGS = {
  procedure: '这个接口',
  requestBody: '请求的格式',
  bodyLimit: '1 MB',
  report: '这份报告',
  organ: '这个机关',
  round: '这个填报轮次',
  roster: '这份名册',
  person: '这个账号',
  grant: '这项授权',
  import: '这次导入',
  version: '这个版本',
  place: '这个地区',
  finding: '这条检查结果',
} as const

/** Names of input fields as people know them. A field without a name is shown by its path. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  account: '账号',
  password: '密码',
  current: '现在的密码',
  next: '新密码',
  displayName: '姓名',
  name: '名称',
  title: '标题',
  text: '说明',
  reason: '原因',
  marks: '标记的位置',
  changes: '改动的单元格',
  narrative: '正文',
  opensOn: '开始日期',
  dueDate: '截止日期',
  validFrom: '起始日期',
  validTo: '截止日期',
  reportingYear: '报告年度',
  fullName: '机关全称',
  shortName: '机关简称',
  aliases: '别名',
  divisionCode: '行政区划代码',
  creditCode: '统一社会信用代码',
  q: '搜索词',
}

/** Where in the input something is wrong, in words. */
export function whereText(path: readonly PropertyKey[]): string {
  const known = path.findLast((part) => typeof part === 'string' && FIELD_NAMES[part] !== undefined)
  return known === undefined ? path.map(String).join('.') || THINGS.requestBody : (FIELD_NAMES[String(known)] ?? '')
}

/** Names of scopes that no organ or roster names. */
export const SCOPE_NAMES = { everywhere: '全部单位' } as const

/** Names of what is no step of the workflow but counts as one for "not the same person". */
export const STEP_NAMES = { prepare: '填报' } as const
