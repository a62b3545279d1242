import { count } from '../../parts/numbers.ts'
import { figure, type Sentence } from '../../parts/sentence.ts'
import type { Arithmetic } from './arithmetic.ts'

/** What the summary sentence is made of. */
interface SummaryFacts {
  readonly year: number
  readonly newReceived: number
  readonly carriedIn: number
  readonly carriedOut: number
  readonly closed: number
  readonly disclosed: number
  readonly share: string | null
}

function summary({ year, newReceived, carriedIn, carriedOut, closed, disclosed, share }: SummaryFacts): Sentence {
  const all = newReceived + carriedIn
  if (all === 0) return [`${year}年，没有收到政府信息公开申请，也没有上年结转的申请。`]
  const received: Sentence =
    carriedIn === 0
      ? [`${year}年，收到政府信息公开申请 `, figure(count(newReceived)), ' 件，没有上年结转的申请。']
      : [
          `${year}年，收到政府信息公开申请 `,
          figure(count(newReceived)),
          ' 件，加上年结转 ',
          figure(count(carriedIn)),
          ' 件，共 ',
          figure(count(all)),
          ' 件。',
        ]
  const done: Sentence =
    closed === 0
      ? ['年内没有办结的，结转下年度 ', figure(count(carriedOut)), ' 件。']
      : [
          '年内办结 ',
          figure(count(closed)),
          ' 件，结转下年度 ',
          figure(count(carriedOut)),
          ' 件。公开和部分公开 ',
          figure(count(disclosed)),
          ` 件${share === null ? '' : `，占办结的 ${share}`}。`,
        ]
  return [...received, ...done]
}

function judged({ balances, totals, disputes }: Arithmetic): string {
  return `表内勾稽 ${balances} 列，合计 ${totals} 处，复议诉讼 ${disputes} 组。`
}

const NUMERALS = ['一', '二', '三', '四', '五', '六'] as const

/** Characters of a sentence that are enough to know it again. */
const LONGEST_QUOTE = 16

/** Words of the report page. */
export const REPORT_TEXTS = {
  dataSetName: (title: string) => `${title}：表二、表三、表四的数据`,
  seal: '已公布',
  meta: {
    publisher: '公布机关',
    nameThen: (now: string) => `（现名${now}）`,
    publishedOn: '公布日期',
    publishedAndCorrected: (first: string, now: string) => `${first}，${now}更正`,
    period: '统计期限',
    periodOf: (year: number) => `${year}年1月1日至12月31日`,
    format: '格式',
    version: '版本',
    inForce: (no: number) => `第 ${no} 版（现行）`,
    superseded: (no: number) => `第 ${no} 版（已被取代）`,
    seeChanges: '看改了什么',
  },
  old: {
    banner: (no: number, current: number) => `这是第 ${no} 版，已被第 ${current} 版取代。引用和使用请以现行版为准。`,
    toCurrent: '看现行版',
    toChanges: '看改了什么',
  },
  summary: { label: '要点', unreadable: '表三的总计有的不是数，这里不作概括，请直接看表。', of: summary },
  figures: {
    none: '—',
    noNumber: '报告里没有填数',
    received: '新收申请',
    people: '其中自然人',
    peopleNote: (share: string | null, all: number) =>
      all === 0 ? '' : share === null ? `共 ${count(all)} 件，件数少，不算比例` : `占 ${share}`,
    disputes: '行政复议、诉讼',
    disputesNote: (review: string, suits: string) => `复议 ${review}，诉讼 ${suits}`,
    inForce: '现行有效规范性文件',
    inForceNote: (issued: string, repealed: string) => `今年制发 ${issued}，废止 ${repealed}`,
    publishedTotal: '对外公开的规范性文件',
    publishedTotalNote: (made: string, published: string) => `今年新制作 ${made}，新公开 ${published}`,
  },
  flow: {
    title: '申请去哪儿了',
    caption: (all: number) =>
      `${count(all)} 件申请的去向，宽窄按件数。斜纹是跨年结转的。点任何一条，看表三里的对应行。`,
    nothing: '这一年没有申请，也没有结转，所以没有去向可画。',
  },
  contents: '本报告',
  sections: ['总体情况', '主动公开', '依申请公开', '复议和诉讼', '问题和改进', '其他事项'],
  numerals: NUMERALS,
  tableHint: '单位：件。带点线的行名可以点开，看它是什么意思。没有发生的是 0，印得浅。',
  emptySection: '（公布的报告里，这一部分没有文字。）',
  check: {
    title: '核对情况',
    holds: '算术全部相符',
    judged,
    fails: (failing: number) => `算术有 ${failing} 处不符`,
    undecided: (cells: number) => `有 ${count(cells)} 格不是数，算术不能全部核对`,
    continues: (year: number) => `上年结转与 ${year} 年报告相符。`,
    none: '没有需要说明的地方。',
    some: (many: number) => `以下 ${many} 处是核对发现的。`,
    rules: '核对了哪些规则，每条怎么算',
    kinds: { error: '不符', warning: '提醒', info: '提示', explained: '有说明' },
    seeTable: (name: string) => `看${name}`,
    seeSection: (no: number) => `看第${NUMERALS[no - 1]}部分`,
    seeWords: (quote: string) =>
      `看原句“${quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}”`,
    explainedBy: '公布机关说明：',
    unexplained: '公布机关没有写说明。',
  },
  versions: {
    title: '版本',
    caption: '本报告的各个版本',
    version: '版本',
    publishedOn: '公布',
    changes: '改了什么',
    no: (no: number) => `第 ${no} 版`,
    inForce: '现行',
    first: '首次公布。',
    replaced: '已被取代，仍可查阅。',
    from: '由',
    to: '改为',
    blank: '空白',
    wordsOnly: '只改了文字，数字没有变。',
    all: (many: number) => `改了 ${many} 格，逐格看`,
  },
  cite: {
    title: '引用',
    of: (organ: string, title: string, no: number, day: string) => `${organ}：《${title}》，第 ${no} 版，${day}。`,
    copy: '复制',
    copied: '已复制',
    permanent: '地址永久有效，指向这一版。',
    fingerprint: '内容指纹',
    verify: '怎样自己核对',
  },
  download: {
    title: '下载',
    files: {
      docx: { name: 'Word', words: '公文版式的报告，可以编辑；文字和数字原样导回' },
      pdf: { name: 'PDF', words: '公文版式的报告，适合阅读、打印和存档' },
      xlsx: { name: 'Excel', words: '三张表各一页，行列与统一格式一致，数就是数' },
      html: { name: '网页', words: '单独的一页，不用联网也能看' },
      csv: { name: 'CSV', words: '三张表，一格一行：编号、行列、单位、数值、原文' },
      csvWide: { name: 'CSV 横排', words: '一份报告一行，一格一列，便于把多份拼在一起' },
      json: { name: 'JSON', words: '全部文字和数字，可用来核对内容指纹' },
    },
    print: '打印',
    printWords: '用浏览器打印本页，就是 A4 版式的报告',
  },
} as const
