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

/** A name without the city or county before it, as titles on the county's own site have it. */
function shortName(organ: string): string {
  const short = organ.replace(/^[\u4e00-\u9fff]{2,3}(?:市|盟|州|自治州)(?=[\u4e00-\u9fff]{2,}(?:县|区|旗|市))/, '')
  return /^[\u4e00-\u9fff]{2,4}(?:县|区|旗|市)/.test(short) ? short : organ
}

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
    name: 'short name in the title',
    suits: ({ organ }) => shortName(organ) !== organ,
    apply: (report) => {
      report.title = [`${shortName(report.organ)}${report.year}年政府信息公开工作年度报告`]
      report.preface = []
      report.signature = inSignature(report)
      for (const section of report.sections)
        section.before = section.before.map((text) => text.replaceAll(report.organ, '我单位'))
    },
  },
  {
    name: 'organ only in the preface',
    apply: (report, random) => {
      report.title = [`${report.year}年政府信息公开工作年度报告`]
      report.signature = []
      report.preface = [
        random.pick([
          `本报告由${report.organ}根据《中华人民共和国政府信息公开条例》要求编制。`,
          `根据条例第五十条规定，${report.organ}编制本报告，统计期限自${report.year}年1月1日起至${report.year}年12月31日止。`,
          `本报告统计期限为${report.year}年。如有疑问，请与${report.organ}联系（电话：000-1234567）。`,
        ]),
      ]
    },
  },
  {
    name: 'titles of other years beside',
    apply: (report, random) => {
      const others = [1, 2, 3].map((ago) => report.year - ago)
      const whose = random.pick(['', report.organ])
      report.menu.push(...others.map((year) => `${whose}${year}年政府信息公开工作年度报告`))
      report.footer.push(...others.map((year) => `相关文章：${whose}${year}年政府信息公开工作年度报告`))
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
