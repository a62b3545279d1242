import type { PrintedReport } from '../printed-report.ts'
import type { Quirk } from './quirk.ts'

const CHINESE = '〇一二三四五六七八九'
const inChinese = (year: number, zero: string) =>
  [...String(year)].map((digit) => (digit === '0' ? zero : CHINESE[Number(digit)]!)).join('')

const TITLES: readonly ((organ: string, year: number) => string)[] = [
  (organ, year) => `${organ}${year}年度政府信息公开工作年度报告`,
  (organ, year) => `${organ}${year}年政府信息公开年度报告`,
  (organ, year) => `${organ}${year}年政府信息公开工作报告`,
  (organ, year) => `${organ}${year}年信息公开年报`,
  (organ, year) => `${organ}关于${year}年度政府信息公开工作的年度报告`,
  (organ, year) => `${year}年${organ}政府信息公开工作年度报告`,
  (organ, year) => `${year}年度${organ}政府信息公开工作年度报告`,
  (organ, year) => `${organ} ${year} 年 政府信息公开工作年度报告`,
  (organ, year) => `${organ}政府信息公开工作${year}年度报告`,
  (organ, year) => `${organ}政府信息公开工作年度报告（${year}年）`,
  (organ, year) => `${organ}政府信息公开工作年度报告（${year}年度）`,
]

const inSignature = (report: PrintedReport) => [report.organ, `${report.year + 1}年1月20日`]

/** How the file says whose report it is and of which year. */
export const IDENTITY_QUIRKS: readonly Quirk[] = [
  {
    name: 'title in other words',
    apply: (report, random) => {
      report.title = [random.pick(TITLES)(report.organ, report.year)]
    },
  },
  {
    name: 'title on two lines',
    apply: (report, random) => {
      report.title = random.pick([
        [report.organ, `${report.year}年政府信息公开工作年度报告`],
        [`${report.organ}${report.year}年`, '政府信息公开工作年度报告'],
        [`${report.organ}关于`, `${report.year}年度政府信息公开工作年度报告`],
        [`${report.organ}`, `政府信息公开工作年度报告`, `（${report.year}年度）`],
      ])
    },
  },
  {
    name: 'organ only in the signature',
    apply: (report) => {
      report.title = [`${report.year}年政府信息公开工作年度报告`]
      report.preface = []
      report.signature = inSignature(report)
      for (const section of report.sections)
        section.before = section.before.map((text) => text.replaceAll(report.organ, '本机关'))
    },
  },
  {
    name: 'year in Chinese numerals',
    apply: (report, random) => {
      report.title = [
        `${report.organ}${inChinese(report.year, random.pick(['〇', '○', '零', 'O']))}年政府信息公开工作年度报告`,
      ]
      report.preface = []
      report.signature = []
    },
  },
  {
    name: 'no title, only a preface',
    suits: ({ preface }) => preface.length >= 2,
    apply: (report) => {
      report.title = []
      report.signature = inSignature(report)
    },
  },
  {
    name: 'title only in the head of the page',
    suits: (_, { fileName }) => fileName === 'report.html',
    apply: (report, random) => {
      report.headTitle = `${report.title.join('')}${random.pick(['', '_政府信息公开', '-门户网站', ' - 政务公开'])}`
      report.title = []
    },
  },
]
