import type { PublicReportLine, Series } from '@gongkai/core/exchange'

// Everything here is invented: places, organs, people and numbers.
/** An identifier from a number. */
export const idOf = (no: number) => `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`

/** An invented city. */
export const CITY = { code: '990100', name: '澜江市' }
/** Its government. */
export const ORGAN = {
  id: idOf(1),
  slug: 'lanjiang',
  fullName: '澜江市人民政府',
  shortName: '市政府',
  divisionCode: CITY.code,
}
/** One of its counties' bureaus. */
export const CULTURE = {
  id: idOf(2),
  slug: 'yunzhou-culture',
  fullName: '云洲县文化旅游局',
  shortName: '县文旅局',
  divisionCode: '990122',
}

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
/** Indicators over seven years, the last without its meaning kept at the seam. */
export const SERIES: readonly Series[] = [
  {
    id: 'newReceived',
    name: '新收申请',
    unit: '件',
    comparable: true,
    note: '',
    points: points([6210, 6904, 7310, 8012, 8466, 9021, 9647]),
  },
  {
    id: 'granted',
    name: '予以公开',
    unit: '件',
    comparable: true,
    note: '',
    points: points([2411, 2790, 2986, 3222, 3480, 3701, 3992]),
  },
  {
    id: 'unableNotHeld',
    name: '本机关不掌握',
    unit: '件',
    comparable: true,
    note: '',
    points: points([1302, 1511, 1702, 1866, 2004, 2110, 2253]),
  },
  {
    id: 'carriedOut',
    name: '结转下年度',
    unit: '件',
    comparable: true,
    note: '',
    points: points([288, 301, 346, 372, 398, 420, 562]),
  },
  {
    id: 'review',
    name: '行政复议',
    unit: '件',
    comparable: true,
    note: '',
    points: points([131, 148, 160, 171, 189, 202, 217]),
  },
  {
    id: 'normativeDocs',
    name: '规范性文件',
    unit: '件',
    comparable: false,
    note: '2019年版是“对外公开总数量”，2021年版是“现行有效件数”，不是一个数，线在接缝处断开。',
    points: points([3410, 3602, 3188, 3102, 3040, 2991, 2907]),
  },
]
