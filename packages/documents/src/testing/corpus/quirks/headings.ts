import type { PrintedReport } from '../printed-report.ts'
import type { Quirk } from './quirk.ts'

const TITLES: Readonly<Record<number, readonly string[]>> = {
  1: ['总体情况', '概述', '基本情况', '总体情况概述'],
  2: ['主动公开政府信息情况', '行政机关主动公开政府信息情况', '主动公开政府信息的情况', '主动公开情况'],
  3: [
    '收到和处理政府信息公开申请情况',
    '行政机关收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请的情况',
    '依申请公开政府信息情况',
  ],
  4: [
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议与行政诉讼情况',
    '行政复议、行政诉讼情况',
  ],
  5: [
    '政府信息公开工作存在的主要问题及改进情况',
    '存在问题及改进情况',
    '存在的主要问题和改进措施',
    '存在的主要问题及下一步改进措施',
    '工作存在的主要问题及改进情况',
  ],
  6: ['其他需要报告的事项', '其他需要报告事项', '其它需要报告的事项', '需要报告的其他事项'],
}
const NUMERALS = '一二三四五六'
const NUMBERINGS: readonly ((no: number, title: string) => string)[] = [
  (no, title) => `（${NUMERALS[no - 1]}）${title}`,
  (no, title) => `(${NUMERALS[no - 1]})${title}`,
  (no, title) => `${no}.${title}`,
  (no, title) => `${no}、${title}`,
  (no, title) => `第${NUMERALS[no - 1]}部分 ${title}`,
  (no, title) => `${NUMERALS[no - 1]}.${title}`,
  (no, title) => `${NUMERALS[no - 1]}、 ${title}：`,
  (no, title) => `${NUMERALS[no - 1]} 、${title}。`,
  (_, title) => title,
]

const titleOf = (heading: string) => heading.replace(/^[一二三四五六]、/, '')

function setHeadings(report: PrintedReport, change: (no: number, title: string) => string | null): void {
  for (const section of report.sections)
    if (section.heading !== null) section.heading = change(section.no, titleOf(section.heading))
}

/** What happens to the headings of the sections. */
export const HEADING_QUIRKS: readonly Quirk[] = [
  {
    name: 'headings in other words',
    apply: (report, random) => setHeadings(report, (no) => `${NUMERALS[no - 1]}、${random.pick(TITLES[no]!)}`),
  },
  {
    name: 'headings numbered otherwise',
    // Without line breaks nothing but the usual number sets a heading apart.
    suits: (_, { name }) => !name.startsWith('all in one line'),
    apply: (report, random) => {
      const number = random.pick(NUMBERINGS)
      setHeadings(report, number)
    },
  },
  {
    name: 'headings missing',
    suits: (_, { name }) => !name.startsWith('all in one line'),
    apply: (report, random) => {
      const lost = random.shuffle([1, 2, 3, 4, 5, 6]).slice(0, random.integer(1, 2))
      setHeadings(report, (no, title) => (lost.includes(no) ? null : `${NUMERALS[no - 1]}、${title}`))
    },
  },
]
