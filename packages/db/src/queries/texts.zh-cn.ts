/** What was not found, as it stands in the text of NOT_FOUND. */
export const NOT_FOUND = {
  organ: '这个单位',
  person: '这个人员',
  grant: '这项授权',
  roster: '这份名册',
  rosterEntry: '名册里的这个单位',
  round: '这个填报轮次',
  report: '这份报告',
  version: '报告的这个版本',
  import: '这次导入',
  importBatch: '这一批导入',
  batchFile: '这一批里的这个文件',
} as const
