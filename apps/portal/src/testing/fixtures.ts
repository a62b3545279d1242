import { evaluateRules, getFormat, narrativeFromText, NO_SURROUNDINGS, toReportFacts, type ReportContent } from '@gongkai/core'
import type { HomeOutput, OrganPageOutput, PlaceOutput, PublicReportLine, ReportPageOutput, Series } from '@gongkai/core/exchange'
import { BUSY_YEAR, buildCells } from './report-cells.ts'

// Everything here is invented: places, organs, people and numbers.
const id = (no: number) => `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`

export const CITY = { code: '990100', name: '澜江市' }
export const ORGAN = { id: id(1), slug: 'lanjiang', fullName: '澜江市人民政府', shortName: '市政府', divisionCode: CITY.code }
const CULTURE = { id: id(2), slug: 'yunzhou-culture', fullName: '云洲县文化旅游局', shortName: '县文旅局', divisionCode: '990122' }

/** A line about a published report. */
export function buildLine(overrides: Partial<PublicReportLine> = {}): PublicReportLine {
  const organ = overrides.organ ?? CULTURE
  const reportingYear = overrides.reportingYear ?? 2025
  return {
    organ,
    placeName: '云洲县',
    reportingYear,
    kind: 'organ',
    title: `${organ.fullName}${reportingYear}年政府信息公开工作年度报告`,
    versionNo: 1,
    publishedAt: '2026-01-26T02:30:00.000Z',
    isCorrection: false,
    address: `/organs/${organ.slug}/${reportingYear}`,
    ...overrides,
  }
}

const points = (values: readonly (number | null)[]) => values.map((value, index) => ({ year: 2019 + index, value }))
export const SERIES: readonly Series[] = [
  { id: 'newReceived', name: '新收申请', unit: '件', comparable: true, note: '', points: points([6210, 6904, 7310, 8012, 8466, 9021, 9647]) },
  { id: 'granted', name: '予以公开', unit: '件', comparable: true, note: '', points: points([2411, 2790, 2986, 3222, 3480, 3701, 3992]) },
  { id: 'unableNotHeld', name: '本机关不掌握', unit: '件', comparable: true, note: '', points: points([1302, 1511, 1702, 1866, 2004, 2110, 2253]) },
  { id: 'carriedOut', name: '结转下年度', unit: '件', comparable: true, note: '', points: points([288, 301, 346, 372, 398, 420, 562]) },
  { id: 'review', name: '行政复议', unit: '件', comparable: true, note: '', points: points([131, 148, 160, 171, 189, 202, 217]) },
  {
    id: 'normativeDocs',
    name: '规范性文件',
    unit: '件',
    comparable: false,
    note: '2019年版是“对外公开总数量”，2021年版是“现行有效件数”，不是一个数，线在接缝处断开。',
    points: points([3410, 3602, 3188, 3102, 3040, 2991, 2907]),
  },
]

const words = (text: string) => narrativeFromText(text)

/** A report as published. */
export function buildContent(overrides: Partial<ReportContent> = {}): ReportContent {
  return {
    format: 'f2021',
    reportingYear: 2025,
    kind: 'government',
    organName: ORGAN.fullName,
    title: `${ORGAN.fullName}2025年政府信息公开工作年度报告`,
    preface: [],
    sections: [
      {
        no: 1,
        title: '总体情况',
        narrative: words(
          '2025年，澜江市严格执行《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外。全年制定规章 2 件，废止 1 件；制发行政规范性文件 318 件，废止 402 件，清理结果向社会公开。\n依申请公开方面，全市新收申请 9,647 件，上年结转 420 件，办结 9,505 件，结转下年度 562 件。申请集中在征地补偿、房屋征收和历史档案。\n工作考核、社会评议和责任追究方面，政府信息公开列入年度考核，开展社会评议 1 次，未发生责任追究情形。',
        ),
      },
      { no: 2, title: '主动公开政府信息情况', narrative: [] },
      { no: 3, title: '收到和处理政府信息公开申请情况', narrative: [] },
      { no: 4, title: '政府信息公开行政复议、行政诉讼情况', narrative: [] },
      { no: 5, title: '存在的主要问题及改进情况', narrative: words('一是“本机关不掌握”的答复仍多，部分单位检索不细。已要求答复前列明检索范围。二是基层填报口径不一。已开展两轮培训，统一归类。') },
      { no: 6, title: '其他需要报告的事项', narrative: words('本年度未收取信息处理费。') },
    ],
    cells: buildCells('f2021', BUSY_YEAR),
    ...overrides,
  }
}

/** The page of a published report: second version, one cell corrected. */
export function buildReportPage(overrides: Partial<ReportPageOutput> = {}): ReportPageOutput {
  const content = overrides.content ?? buildContent()
  const address = `/organs/${ORGAN.slug}/${content.reportingYear}`
  const findings = evaluateRules(toReportFacts(content, NO_SURROUNDINGS))
  return {
    organ: ORGAN,
    place: CITY,
    address,
    versionNo: 2,
    inForce: true,
    publishedAt: '2026-04-10T01:00:00.000Z',
    content,
    findings,
    explanations: findings.slice(0, 1).map(({ key }) => ({ findingKey: key, text: '10 件都是第三方认为公开侵犯其权益而起诉的。' })),
    versions: [
      { no: 1, publishedAt: '2026-03-24T02:00:00.000Z', inForce: false, note: '', contentHash: '1'.repeat(64), address: `${address}/v/1`, changes: [] },
      {
        no: 2,
        publishedAt: '2026-04-10T01:00:00.000Z',
        inForce: true,
        note: '漏计 1 件12月31日受理的案件。',
        contentHash: '9c417e02b8d5'.padEnd(64, '0'),
        address: `${address}/v/2`,
        changes: [
          { cellId: 't4.review.pending', label: '表四“行政复议 · 尚未审结”', before: '18', after: '19' },
          { cellId: 't4.review.total', label: '表四“行政复议 · 总计”', before: '216', after: '217' },
        ],
      },
    ],
    contentHash: '9c417e02b8d5'.padEnd(64, '0'),
    previous: { reportingYear: 2024, format: 'f2021', values: { 't3.newReceived.total': 9021, 't3.carriedOut.total': 420 } },
    ...overrides,
  }
}

const PLACES = [
  { code: '990100', name: '市本级', expected: 62, published: 49 },
  { code: '990102', name: '临江区', expected: 44, published: 31 },
  { code: '990122', name: '云洲县', expected: 49, published: 22 },
  { code: '990123', name: '河湾县', expected: 46, published: 18 },
]
const DAYS = [[5, 1], [6, 2], [8, 3], [9, 2], [12, 4], [13, 6], [14, 5], [15, 7], [16, 8], [19, 9], [20, 14], [21, 16], [22, 17], [26, 26]] as const

/** The first page during January. */
export function buildHome(overrides: Partial<HomeOutput> = {}): HomeOutput {
  return {
    governmentName: ORGAN.fullName,
    reportingYear: 2025,
    today: '2026-01-26',
    expected: 201,
    published: 120,
    legalDate: '2026-01-31',
    days: DAYS.map(([day, count]) => ({ date: `2026-01-${String(day).padStart(2, '0')}`, count })),
    places: [...PLACES],
    recent: [
      buildLine(),
      buildLine({ organ: { ...CULTURE, id: id(3), slug: 'yunzhou-education', fullName: '云洲县教育局', shortName: '县教育局' } }),
      buildLine({ organ: { ...CULTURE, id: id(4), slug: 'finance', fullName: '澜江市财政局', shortName: '市财政局' }, placeName: CITY.name }),
      buildLine({ organ: { ...CULTURE, id: id(5), slug: 'water', fullName: '澜江市水利局', shortName: '市水利局' }, placeName: CITY.name, reportingYear: 2024, versionNo: 2, isCorrection: true, publishedAt: '2026-01-25T02:00:00.000Z' }),
    ],
    series: SERIES.map((series) => ({ ...series, points: series.points.filter(({ year }) => year < 2025) })),
    ...overrides,
  }
}

const kinds = ['人民政府', '政府办公厅（室）', '部门', '部门', '部门', '乡镇人民政府', '乡镇人民政府', '街道办事处']
const names = ['人民政府', '人民政府办公室', '教育局', '文化旅游局', '水利局', '柳湾镇人民政府', '青石乡人民政府', '城关街道办事处']

/** A county with organs of several kinds. */
export function buildPlace(overrides: Partial<PlaceOutput> = {}): PlaceOutput {
  const values = getFormat('f2021').cells.map(({ id: cellId, type }): [string, number] => [cellId, type.kind === 'uint' ? (BUSY_YEAR[cellId] ?? 0) : 0])
  const flow = Object.fromEntries([...values, ...Object.entries(buildCells('f2021', BUSY_YEAR)).map(([cellId, cell]): [string, number] => [cellId, cell.value ?? 0])])
  return {
    code: '990122',
    name: '云洲县',
    parent: CITY,
    children: [],
    reportingYear: 2025,
    organs: names.map((name, index) => ({
      organ: { id: id(20 + index), slug: `yunzhou-${index}`, fullName: index > 4 ? name : `云洲县${name}`, shortName: name, divisionCode: '990122' },
      kindName: kinds[index]!,
      years: index === 7 ? [] : [2025, 2024, 2023, 2022, 2021, 2020, 2019].slice(index % 3 === 0 ? 1 : 0),
      published: index % 3 !== 0 && index !== 7,
      address: `/organs/yunzhou-${index}`,
    })),
    expected: 8,
    published: 4,
    flow,
    flowReports: 4,
    series: [...SERIES],
    ...overrides,
  }
}

/** An organ with all its years, renamed once. */
export function buildOrgan(overrides: Partial<OrganPageOutput> = {}): OrganPageOutput {
  const years = [2025, 2024, 2023, 2022, 2021, 2020, 2019]
  return {
    organ: CULTURE,
    kindName: '部门',
    place: { code: '990122', name: '云洲县' },
    formerNames: ['云洲县文体广电局'],
    reports: years.map((reportingYear) =>
      buildLine({ reportingYear, versionNo: reportingYear === 2023 ? 2 : 1, isCorrection: reportingYear === 2023, publishedAt: `${reportingYear + 1}-01-2${reportingYear % 10}T02:00:00.000Z` }),
    ),
    series: SERIES.map((series) => ({ ...series, points: series.points.map(({ year, value }) => ({ year, value: value === null ? null : Math.round(value / 400) })) })),
    ...overrides,
  }
}
