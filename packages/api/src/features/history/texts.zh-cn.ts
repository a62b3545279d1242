const SECTIONS = ['标题和说明', '第一部分', '第二部分', '第三部分', '第四部分', '第五部分', '第六部分']

/** Sentences for the events of a report. */
export const EVENT_TEXTS = {
  started: '开始填报',
  onBehalf: (what: string) => `${what}（主管部门代办，由本机关核对后审签）`,
  cell: (name: string, raw: string) => (raw === '' ? `${name}（清空）` : `${name} = ${raw}`),
  cellsSaved: (named: readonly string[], count: number) =>
    `填写 ${count} 格：${named.join('；')}${count > named.length ? ' 等' : ''}`,
  zerosAttested: (count: number) => `确认其余 ${count} 格为 0`,
  sectionSaved: (no: number) => `修改${SECTIONS[no] ?? ''}文字`,
  explained: (code: string) => `对检查结果 ${code} 写了说明`,
  fileImported: (file: string) => `上传文件“${file}”`,
  importAccepted: (file: string) => `采用文件“${file}”的内容`,
  moved: (step: string, reason: string | null, versionNo: number | null) =>
    `${step}${versionNo === null ? '' : `（第 ${versionNo} 版）`}${reason === null ? '' : `：${reason}`}`,
} as const
