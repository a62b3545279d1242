import { ORGAN_KIND_NAMES, type Severity } from '@gongkai/core'

const kinds = Object.entries(ORGAN_KIND_NAMES).map(([kind, name]) => `                       ${kind.padEnd(14)}${name}`)

/** Help of `gongkai check`. */
export const CHECK_HELP = `检查写好的政府信息公开工作年度报告：认出机关、年度、格式和每一格，运行全部适用的规则，说出哪里有什么问题。
只读文件，不保存任何内容，不需要数据库。

用法：gongkai check [选项] 文件...

文件：Word（DOCX）、Excel（XLSX、XLS）、OpenDocument（ODT、ODS）、有文字的 PDF、网页（HTML）、
      文本（含 Markdown，UTF-8、UTF-16、GB18030、Big5 均可）、本系统导出的 JSON。WPS 存成这些格式的同样可以。
      写 - 表示从标准输入读取。一次可以检查多份；某一份读不出来，不影响其余各份。

选项：
  --json               每份文件输出一行 JSON（gongkai.check/1），供其他程序使用
  --previous 文件      同一机关上一年度的报告，用来做跨年比对
  --organ-kind 种类    报告机关的种类；不写时按机关名称判断
${kinds.join('\n')}
  --help               显示本说明

退出状态：0 全部读出，没有必须改正的问题；1 有必须改正的问题；2 有文件读不出来，或者用法不对。

例子：
  gongkai check 2025年报.html
  gongkai check --previous 2024年报.html 2025年报.html
  gongkai check --json reports/*.txt > 结果.jsonl
  curl -s https://example.gov.cn/nb.html | gongkai check -`

/** What is said about wrong arguments. */
export const CHECK_USAGE_TEXTS = {
  noFile: '没有写要检查的文件。用 gongkai check --help 看说明。',
  inputTwice: '标准输入（-）只能用一次。',
  organKind: (kind: string) => `没有“${kind}”这种机关。可以写：${Object.keys(ORGAN_KIND_NAMES).join('、')}。`,
  option: (option: string) => `选项“${option}”不认识，或者缺少它的值。用 gongkai check --help 看说明。`,
  previousUnread: (reason: string) => `上一年度的报告没有读出来，跨年比对没有做：${reason}`,
  previousUnused: (file: string) => `${file}：--previous 给的不是上一年度的报告，没有做跨年比对。`,
}

/** Why a file could not be opened, by the system's code. */
export const READ_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是文件夹',
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  unexpected: '内容的结构无法处理',
}

/** Words of the readable summary. */
export const SUMMARY_TEXTS = {
  unread: '没有读入：',
  note: '说明：',
  marks: { error: '✗ 须改正', warning: '! 请核实', info: '· 供参考' } satisfies Record<Severity, string>,
  identity: (organ: string | null, year: number | null, format: string) =>
    `${organ ?? '（未写明机关）'} ${year === null ? '（未写明年度）' : `${year} 年度`} ${format}`,
  extent: (cells: number, all: number, sections: number) => `读到 ${cells}/${all} 格，${sections}/6 个部分`,
  counts: (error: number, warning: number, info: number) =>
    `必须改正 ${error} 处，请核实 ${warning} 处，供参考 ${info} 处`,
  more: (code: string, count: number) => `……${code} 另有 ${count} 处，用 --json 看全部`,
  places: (named: string, more: boolean) => `（${named}${more ? ' 等处' : ''}）`,
}
