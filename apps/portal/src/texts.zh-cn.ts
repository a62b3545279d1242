import { count, share } from './parts/numbers.ts'
import { figure, type Sentence } from './parts/sentence.ts'
import { ABOUT_TEXTS } from './pages/about/texts.zh-cn.ts'
import { REPORT_TEXTS } from './pages/report/texts.zh-cn.ts'

const ofWhole = (part: number, whole: number) => {
  const percent = share(part, whole)
  return percent === null ? '' : `，占 ${percent}`
}

/** Words of the public site. */
export const T = {
  siteName: (place: string) => `${place}政府信息公开年度报告`,
  columnName: '政府信息公开年报',
  skip: '跳到正文',
  theme: '深浅',
  nav: { label: '全站', reports: '查报告', check: '检查一份年报', about: '数字怎么来的' },
  footer: {
    privacy: '本站不跟踪读者，不记录谁看了什么。',
    owner: '数字有疑问，请联系公布报告的机关。',
  },
  trail: '当前位置',
  states: { published: '已公布', unpublished: '未公布' },
  figures: { before: (value: string, unit: string) => `上年 ${value} ${unit}` },
  tableAlternative: '同样内容的表',
  year: (year: number) => `${year} 年`,
  yearOf: (year: number, organ: string) => `${year} 年（${organ}）`,
  reportOf: (year: number) => `${year} 年报告`,
  correctionOf: (year: number, no: number) => `${year} 年报告，更正，第 ${no} 版`,

  home: {
    description: '查每个行政机关的政府信息公开工作年度报告：公开了什么，收到多少申请，怎样办理，每个数都能查到出处。',
    headline: ['每个机关一年公开了什么，', '办了多少申请'],
    searchLabel: '机关、地方或年份',
    search: '查',
    searchHint: '简称、旧名、繁体字都可以。',
    roundTitle: (year: number) => `${year} 年报告，一月公布情况`,
    round(expected: number, published: number, today: string, deadline: string): Sentence {
      return [
        '应公布 ',
        figure(count(expected)),
        ` 个，到${today}已公布 `,
        figure(count(published)),
        ` 个${ofWhole(published, expected)}。部门和乡镇的法定期限是${deadline}，政府报告是3月31日。`,
      ]
    },
    roundNobody: '这一年的填报轮次还没有开始。',
    pending: (pending: number) => `还有 ${count(pending)} 个没有公布，逐个看地方`,
    january: (total: number, busiest: string, most: number) =>
      total === 0
        ? '一月还没有公布报告'
        : `一月每天公布的报告份数，共 ${count(total)} 份，${busiest}最多，${count(most)} 份`,
    day: (day: string, many: number) => `${day} ${count(many)} 份`,
    todayMark: (many: number) => `今天 ${count(many)}`,
    places: '地方',
    placesCaption: '各地公布情况',
    expected: '应公布',
    published: '已公布',
    progress: '进度',
    noPlaces: '还没有登记地方。',
    recent: '最近公布和更正',
    recentAll: '全部报告',
    noRecent: '还没有公布的报告。公布后会列在这里。',
    overYears: (name: string) => `${name}，逐年`,
    seam: '2021 年起换了国家统一格式，图里画作接缝。接缝两边口径相同的，线连着；口径不同的，线断开，不能跨过去比。',
    unfinished: (year: number) => `${year} 年的报告还没有公布齐，加起来会偏小，公布齐了再画。`,
    use: '拿去用',
  },

  use: [
    { name: '下载', words: '每份报告都有 CSV、JSON，一格一行，带单位和原文', to: '/about#files' },
    { name: '引用', words: '每份报告、每一版、每一格都有不变的地址', to: '/about#addresses' },
    { name: '核对', words: '合计怎样算出、怎样证明没有改过', to: '/about#proof' },
    { name: '检查', words: '选一份年报文件，当场看到认出的表和查出的问题，不保存', to: '/check' },
  ],

  place: {
    description: (name: string, year: number) =>
      `${name}各行政机关的政府信息公开工作年度报告：${year} 年公布情况，申请去向，逐年变化。`,
    state(year: number, expected: number, published: number): Sentence {
      if (expected === 0) return [`${year} 年没有登记应公布报告的机关。`]
      const known = [`${year} 年报告，应公布 `, figure(count(expected)), ' 个，已公布 ', figure(count(published))]
      return [...known, ` 个${ofWhole(published, expected)}。`]
    },
    children: '下辖地方',
    flowTitle: '申请去哪儿了',
    flowCaption: (reports: number, year: number) =>
      `由 ${count(reports)} 份已公布的 ${year} 年报告逐格相加。未公布的不在内，政府的汇总报告不重复计入。宽窄按件数，斜纹是跨年结转的。`,
    flowNothing: (year: number) => `${year} 年还没有公布的报告，公布后这里会显示申请的去向。`,
    trend: '逐年',
    organs: '机关',
    organsCaption: (name: string) => `${name}的机关和各年报告`,
    organ: '机关',
    years: '已公布的年度',
    stateOf: (year: number) => `${year} 年`,
    kind: (name: string, many: number) => `${name}（${count(many)} 个）`,
    reportOf: (name: string, year: number) => `${name} ${year} 年报告`,
    noYears: '无',
    noOrgans: '这里还没有登记机关。',
  },

  organ: {
    description: (name: string) => `${name}历年政府信息公开工作年度报告，主要数字和逐年变化。`,
    formerNames: (names: readonly string[]) => `曾用名：${names.join('、')}。旧名的报告也列在下面。`,
    years: '各年报告',
    yearsCaption: (name: string) => `${name}各年报告`,
    year: '年度',
    report: '报告',
    publishedOn: '公布',
    version: '版本',
    versionNo: (no: number, isCorrection: boolean) => (isCorrection ? `第 ${no} 版，更正过` : `第 ${no} 版`),
    nothing: '这个机关还没有公布的报告。部门和乡镇的报告在次年1月31日前公布，政府报告在3月31日前公布。',
    keyFigures: (year: number) => `${year} 年主要数字`,
    trend: '同一单位，逐年',
  },

  search: {
    title: '查报告',
    titleOf: (q: string) => `查“${q}”`,
    description: '按机关、地方、年份查政府信息公开工作年度报告。简称、旧名、繁体字都可以。',
    label: '机关、地方或年份',
    year: '年度',
    anyYear: '全部年度',
    search: '查',
    publishedOn: (day: string) => `${day}公布`,
    found: (q: string, total: number) =>
      q === '' ? `${count(total)} 份已公布的报告，新公布的在前` : `找到 ${count(total)} 份报告`,
    folded: (folded: string) => `已按“${folded}”查找。`,
    organs: '机关',
    reports: '报告',
    nothing: (q: string, year: number | null) =>
      `${year === null ? '' : `${year} 年`}没有查到${q === '' ? '' : `与“${q}”有关的`}已公布报告`,
    advice: [
      '少写几个字试试，比如只写“文旅”“水利”，不写“局”。',
      '机构改革后改了名的，旧名也可以查。',
      '按地方找：从首页的地方名单进入，看那里有哪些机关。',
      '还没有公布的报告查不到。部门和乡镇在1月31日前公布，政府在3月31日前公布。',
    ],
    allYears: (q: string) => `不限年度，查“${q}”`,
    pages: '翻页',
    previous: '上一页',
    next: '下一页',
    page: (page: number, last: number) => `第 ${page} 页，共 ${last} 页`,
  },

  notFound: {
    title: '没有找到这一页',
    description: '这个地址没有页面。可以按机关、地方或年份查报告。',
    lead: '这个地址没有页面。报告的地址不会变；没有公布或者还没有到年度的报告没有页面。',
    reportLead: (name: string, year: number) => `${name} ${year} 年的报告没有公布。`,
    versionLead: (name: string, year: number, no: number) => `${name} ${year} 年的报告没有第 ${no} 版。`,
    organPage: '机关主页',
    organYears: (name: string) => `${name}已公布的年度`,
    ways: '可以这样找',
    home: '首页：各地公布情况',
    about: '数字怎么来的：法律、格式、规则',
  },

  report: REPORT_TEXTS,
  about: ABOUT_TEXTS,
} as const
