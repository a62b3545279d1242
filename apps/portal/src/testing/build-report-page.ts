import { evaluateRules, narrativeFromText, NO_SURROUNDINGS, toReportFacts, type ReportContent } from '@gongkai/core'
import type { PublicVersion, ReportPageOutput } from '@gongkai/core/exchange'
import { BUSY_YEAR, buildCells } from './report-cells.ts'
import { CITY, ORGAN } from './sample-organs.ts'

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
      {
        no: 5,
        title: '存在的主要问题及改进情况',
        narrative: words(
          '一是“本机关不掌握”的答复仍多，部分单位检索不细。已要求答复前列明检索范围。二是基层填报口径不一。已开展两轮培训，统一归类。',
        ),
      },
      { no: 6, title: '其他需要报告的事项', narrative: words('本年度未收取信息处理费。') },
    ],
    cells: buildCells('f2021', BUSY_YEAR),
    ...overrides,
  }
}

/** Two versions: as first published, and with one cell corrected. */
function buildVersions(address: string): PublicVersion[] {
  return [
    {
      no: 1,
      publishedAt: '2026-03-24T02:00:00.000Z',
      inForce: false,
      note: '',
      contentHash: '1'.repeat(64),
      address: `${address}/v/1`,
      changes: [],
    },
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
  ]
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
    explanations: findings
      .slice(0, 1)
      .map(({ key }) => ({ findingKey: key, text: '10 件都是第三方认为公开侵犯其权益而起诉的。' })),
    versions: buildVersions(address),
    contentHash: '9c417e02b8d5'.padEnd(64, '0'),
    previous: {
      reportingYear: 2024,
      format: 'f2021',
      values: { 't3.newReceived.total': 9021, 't3.carriedOut.total': 420 },
    },
    ...overrides,
  }
}
