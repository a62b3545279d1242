import type { ReadingCounts } from '@gongkai/core'
import type { CheckedReport } from '@gongkai/core/exchange'

/** Words of the checker. */
export const CHECK_TEXTS = {
  title: '检查一份年报',
  titleOf: (file: string) => `检查结果：${file}`,
  description: '选一份政府信息公开工作年度报告，当场看到认出的表格和查出的问题。不保存任何内容。',
  lead: '选一份写好的年度报告，当场看到认出了哪些格、查出了哪些问题、各在原文什么地方。用的规则与填报时完全相同。',
  nothingKept: '文件只在检查时读一次，不保存、不登记，也不记录文件名。',
  file: '年度报告',
  fileHint: 'Word、Excel、PDF（有文字的）、网页、文本，最大 20 MB。',
  dropHint: '也可以把文件直接拖到这一页。',
  sending: '正在检查，一般几秒钟，人多时要排队。不想等了，按浏览器的停止，检查随即结束。',
  previous: '上一年度的报告（可以不选）',
  previousHint: '选了就一并核对上年结转和逐年变化。',
  run: '检查',
  again: '再检查一份',
  result: '检查结果',
  unreadable: '没有读出来',
  identity: (organ: string | null, year: number | null, format: string) =>
    `${organ ?? '没有写明机关'}，${year === null ? '没有写明年度' : `${year} 年度`}，${format}。`,
  extent: ({ all, read, blank, noNumber, ambiguous, missing }: ReadingCounts) =>
    `共 ${all} 格，读出 ${read} 格${blank > 0 ? `，${blank} 格是空白` : ''}${noNumber > 0 ? `，${noNumber} 格写的不是数` : ''}${ambiguous > 0 ? `，${ambiguous} 格有几种读法` : ''}${missing > 0 ? `，${missing} 格没找到` : ''}。没读到的格不填，不会当成 0。`,
  counts: (errors: number, warnings: number, infos: number, unjudged: number) =>
    errors + warnings + infos === 0
      ? unjudged === 0
        ? '没有查出问题。'
        : `读出的格没有查出问题，还有 ${unjudged} 格没有读准或者没找到，无法核对。`
      : `必须改正 ${errors} 处，请核实 ${warnings} 处，供参考 ${infos} 处。`,
  previousUse: {
    none: '没有选上一年度的报告，跨年的规则没有核对。',
    used: '已与上一年度的报告核对。',
    otherOrgan:
      '已与另一份报告核对，但它写的是别的机关的名称。如果不是同一机关改名，请换成本机关上一年度的报告再检查，跨年的结果不作数。',
    otherYear: '另一份文件不是上一年度的报告，跨年的规则没有核对。',
    unread: '上一年度的报告没有读出来，跨年的规则没有核对。',
  } satisfies Record<CheckedReport['previous'], string>,
  findings: '查出的问题',
  kinds: { error: '必须改正', warning: '请核实', info: '供参考' },
  inSource: '原文：',
  times: (count: number) => `${count} 处`,
  others: (count: number) => `另外 ${count} 处`,
  more: (count: number) => `还有 ${count} 处没有列出，都在下载的结果里。`,
  andMore: (named: string) => `${named} 等处`,
  unsure: '读不准的格',
  unsureHint: '这些格原文有几种读法，没有当成任何数，也没有核对。请对照原文。',
  readings: (raw: string, candidates: readonly string[]) =>
    `原文“${raw}”，可能是 ${candidates.map((one) => (one === '' ? '空白' : one)).join('、')}。`,
  tables: '认出的表格',
  unread: '没有地方放的内容',
  notes: '读取说明',
  json: '下载结果（JSON）',
  jsonName: '检查结果.json',
} as const
