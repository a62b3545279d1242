import { TRANSITION_RULES, type Transition } from '@gongkai/core'
import type { KeptReason } from '@gongkai/core/exchange'

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
  importBatch: '这一批导入',
  version: '这个版本',
  place: '这个地区',
  finding: '这条检查结果',
} as const

/** What a place has itself, without the places inside it: 岚江市本级. */
export const ownLevelName = (place: string) => `${place}本级`

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

/** What is said about the dates of a round. */
export const ROUND_WARNINGS = {
  endsBeforeItOpens: '截止日期早于开始日期',
  afterLegalDate: (due: string, legal: string) =>
    `截止日期 ${due} 晚于法定期限 ${legal}（《政府信息公开条例》第四十九条）。请确认。`,
} as const

/** What may be wrong with a unified social credit code (GB 32100). */
export const CREDIT_CODE_PROBLEMS = {
  length: '应为 18 位',
  character: '含有不允许的字符',
  check: '校验位不符',
  innerCheck: '其中组织机构代码的校验位不符',
} as const

/** What may be wrong with an organ or a roster. */
export const ORGAN_FAULTS = {
  endsBeforeItBegins: '撤销日期早于设立日期',
  ownRelative: '所属政府和承接的机关不能是它自己',
  unknownRelative: '所属政府或者承接的机关',
  noGovernment: '名册所属的机关，应为一级人民政府',
} as const

/** Who did what was done by command, without signing in. */
export const AT_THE_MACHINE = '服务器命令行'

/** What may be wrong with a grant. */
export const GRANT_FAULTS = {
  everywhere: '授权范围，只有系统管理员可以管全部单位',
  partly: '授权范围，系统管理员只能管整个系统',
} as const

/** What is said about a file that does not seem to belong to the report. */
export const IMPORT_WARNINGS = {
  otherOrgan: (found: string, own: string) => `文件里的机关是“${found}”，本报告的机关是“${own}”。请确认没有选错文件。`,
  otherYear: (found: number, own: number) => `文件是 ${found} 年的报告，本报告的年度是 ${own} 年。请确认没有选错文件。`,
  otherFormat: (found: string, own: string) => `文件的表格是${found}，本报告用的是${own}，两版不同的格没有列出。`,
} as const

/** What is said of a file that is kept although nothing in it was recognised. */
export const KEPT_TEXTS = {
  FILE_PICTURES_ONLY: '这份文件的内容是图片，没有认出任何数。请照着原件录入，没录的格仍是空的。',
  FILE_YEAR_UNSUPPORTED:
    '这份文件是 2018 年或更早的旧格式，栏目与现行表格不同，没有认任何数。文件留作附件，可以照着录入。',
  FILE_NO_REPORT: '这份文件里没有认出年度报告，没有取任何数。文件留作附件，可以照着录入。',
  FILE_KIND_UNSUPPORTED: '这份文件是图片，没有认出任何数。请照着原件录入，没录的格仍是空的。',
} as const satisfies Record<KeptReason, string>

/** Ends the name of a file that shows a report before it is published. */
export const DRAFT_FILE_SUFFIX = '（草稿）'

/** Who takes a step back, in words. */
const TAKEN_BY: Readonly<Partial<Record<Transition, string>>> = {
  refuseSignOff: '审签人',
  withdraw: '填报人',
  sendBack: '审核人',
  correct: '填报人',
}

/** By whom and how a report comes back to be changed: 填报人“撤回”，或者审核人“退回并说明”. */
export function wayToEditing(steps: readonly Transition[]): string {
  return steps.map((step) => `${TAKEN_BY[step] ?? ''}“${TRANSITION_RULES[step].name}”`).join('，或者')
}
