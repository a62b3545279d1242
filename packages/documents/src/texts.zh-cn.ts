import type { ImportNote, ImportNoteCode, UnreadReason } from './imported-report.ts'
import type { PayloadProblem } from './read/payload.ts'

const NOTE_TEXTS: Readonly<Record<ImportNoteCode, string>> = {
  CELLS_NOT_FOUND: '{table}有 {count} 格没有在文件中找到，请对照原文补填。',
  LINES_NOT_IN_FORMAT: '“{label}”不是格式规定的行或列，没有读入。',
  CELLS_AMBIGUOUS: '有 {count} 格读法不唯一，没有取值，请对照原文选择。',
  UNIT_CONVERTED: '“{cell}”按“{raw}”换算成表格规定的单位，请核对。',
  ORGAN_NOT_FOUND: '文件里没有写明报告机关。',
  YEAR_NOT_FOUND: '文件里没有写明报告年度。',
  FORMAT_ASSUMED: '看不出表格用的是哪一版格式，暂按{format}读取。',
  SECTIONS_NOT_FOUND: '没有找到这些部分的标题：{titles}。',
  TEXT_CLEANED: '读取时已处理{what}；原文照旧可以对照。',
  TEXT_TOO_LONG: '文字太长，有 {count} 处没有读入，逐处列在“没有地方放的内容”里，请对照原文处理。',
  PAGE_PARTS_LEFT_OUT: '报告以外的 {count} 行（页面导航、页眉页码、附件、落款等）没有读入。',
  CARRIED_DIFFERS: '文件导出以后有 {count} 处被人改过，已按看得见的读入，请核对。',
  CARRIED_REFUSED: '文件里附带的数据{reason}，没有采用，只按看得见的读入。',
  PICTURES_NOT_READ: '第 {pages} 页有整幅图片，图里的文字和数读不出来，请对照原件补填。',
  HIDDEN_LEFT_OUT: '文件里隐藏了{what}，没有读入；要读入请先取消隐藏。',
  TABLE_IS_PICTURE: '{table}在文件里是图片，不能自动读数，请对照原件录入。',
}

const UNREAD_TEXTS: Readonly<Record<UnreadReason, string>> = {
  ROW_NOT_IN_FORMAT: '格式里没有这一行',
  COLUMN_NOT_IN_FORMAT: '格式里没有这一列',
  GROUP_PRINTED_AS_ROW: '格式里这一组分几行填写，文件只印了合计的一行，不能代为分开，请按登记的申请补填各行',
  VALUES_NOT_PLACED: '数值的个数与列数对不上，不能确定各在哪一格',
  TEXT_NOT_PLACED: '表格里的文字，没有对应的位置',
  TEXT_TOO_LONG: '超过了一部分文字的上限',
}

/** Why a file could not be read; completes “文件读不出来：”. */
export const FILE_REASONS = {
  incompleteArchive: '文件不完整，可能没有下载完或者没有传完',
  damagedArchive: '文件内部结构有损坏',
  damagedPart: (part: string) => `文件里的“${part}”有损坏`,
  missingPart: (part: string) => `文件里缺少“${part}”`,
  suspiciousParts: '文件内部的名称重复或者指向文件以外',
  unknownPacking: '文件用了不常见的压缩方法',
  nestedTooDeep: '内容层层嵌套太深',
  declaresEntities: '文件里有文档类型声明，为安全起见不读取',
  noText: '文件里没有正文',
  whenUnpacked: '（解压后）',
  parts: (most: number) => `${most} 个内部文件`,
  timesUnpacked: (most: number) => `压缩后的 ${most} 倍（解压后）`,
  brokenPdf: 'PDF 已损坏或者不完整',
  pages: (most: number) => `${most} 页`,
  charactersOfPage: (most: number) => `每页 ${most} 字`,
}

/** What a workbook may hide. */
export const PART_NAMES = {
  sheet: (name: string) => `工作表“${name}”`,
  rows: (count: number) => `${count} 行`,
  columns: (count: number) => `${count} 列`,
}

/** What people call each clean-up. */
export const TRANSFORM_NAMES: Readonly<Record<string, string>> = {
  'drop-invisible': '不可见字符',
  radicals: '用部首编码代替的汉字',
  'full-width': '全角字母数字',
  'drop-inserted-readings': '字后夹注的拼音',
  'traditional-to-simplified': '繁体字',
  'regional-words': '转换时换掉的词语（資訊、檔案等）',
}

/** Why the data a file carries is not used; completes “附带的数据…”. */
export const PAYLOAD_PROBLEMS: Readonly<Record<PayloadProblem | 'otherFormat', string>> = {
  tooLarge: '太大',
  damaged: '不完整或者前后矛盾',
  notOurs: '不是本系统的格式',
  otherFormat: '与表格不是同一版格式',
}

/** The sentence for a note. */
export function importNoteText({ code, params }: ImportNote): string {
  return NOTE_TEXTS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}

/** Why something was left unread, in words. */
export function unreadReasonText(reason: UnreadReason): string {
  return UNREAD_TEXTS[reason]
}

/** What a reading took when it was stopped, as the middle of its sentence; and what is said of a file no reader expected. */
export const ISOLATION_TEXTS = {
  time: (milliseconds: number) => `用了 ${milliseconds / 1000} 秒`,
  memory: (megabytes: number) => `占用内存超过 ${megabytes} MB，`,
  unexpected: '内容的结构无法处理',
}
