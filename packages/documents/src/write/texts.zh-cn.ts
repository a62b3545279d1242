import type { ReportKind } from '@gongkai/core'

/** What every page of a report says that is not published yet. */
export const DRAFT_MARK = '草稿 未经审签和公布，不作为依据'

/** Names of the sheets of a workbook beside those of the tables. */
export const SHEET_NAMES = {
  about: '说明',
  words: '正文',
  /** Later sheets of words; `no` counts from 2. */
  moreWords: (no: number) => (no === 2 ? '正文（续）' : `正文（续${no - 1}）`),
} as const

/** The two kinds of reports in words. */
export const REPORT_KIND_WORDS: Readonly<Record<ReportKind, string>> = {
  organ: '本机关的年度报告',
  government: '本级政府的年度报告',
}

/** The sheet that says what a workbook is. */
export const ABOUT_WORKBOOK = {
  heading: '政府信息公开工作年度报告（工作簿）',
  title: '标题',
  organ: '机关',
  year: '报告年度',
  kind: '种类',
  format: '格式',
  state: '状态',
  states: { published: '已公布', draft: DRAFT_MARK, blank: '空白表，待填写' },
  notes: {
    report: [
      '本页只作说明，不随表导入；要改标题、文字和数，请到“正文”和各表。',
      '各表的行、列和合并与国家统一格式一致，请勿增删行列。没有填写的格子是空白，不是 0。',
    ],
    form: [
      '先把“正文”第一行的标题改成本机关的全称和年份，再填各部分文字和各表的数，存盘后导入。',
      '各表的行、列和合并与国家统一格式一致，请勿增删行列。没有发生的填 0，不要空着，也不要填“/”“无”。',
      '格子里只填数字，单位由表头给出；本年增/减一列，增为正数，减为负数。',
    ],
  },
} as const

/** Where the name of the organ has to be written on a blank form. */
export const BLANK_ORGAN = '（机关全称）'

/** Title of a blank form: what has to be written in its place. */
export const BLANK_TITLE = `${BLANK_ORGAN}（年份）年政府信息公开工作年度报告`

/** Name of a blank form as a file, without its extension. */
export const blankFormName = (formatName: string) => `政府信息公开工作年度报告空白表（${formatName}）`
