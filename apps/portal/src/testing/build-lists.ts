import type { HomeOutput, OrganPageOutput, PlaceOutput } from '@gongkai/core/exchange'
import { BUSY_YEAR, buildCells } from './report-cells.ts'
import { buildLine, CITY, CULTURE, idOf, ORGAN, SERIES } from './sample-organs.ts'

const PLACES = [
  { code: '990100', name: '市本级', expected: 62, published: 49 },
  { code: '990102', name: '临江区', expected: 44, published: 31 },
  { code: '990122', name: '云洲县', expected: 49, published: 22 },
  { code: '990123', name: '河湾县', expected: 46, published: 18 },
]
const DAYS = [
  [5, 1],
  [6, 2],
  [8, 3],
  [9, 2],
  [12, 4],
  [13, 6],
  [14, 5],
  [15, 7],
  [16, 8],
  [19, 9],
  [20, 14],
  [21, 16],
  [22, 17],
  [26, 26],
] as const

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
      buildLine({
        organ: { ...CULTURE, id: idOf(3), slug: 'yunzhou-education', fullName: '云洲县教育局', shortName: '县教育局' },
      }),
      buildLine({
        organ: { ...CULTURE, id: idOf(4), slug: 'finance', fullName: '澜江市财政局', shortName: '市财政局' },
        placeName: CITY.name,
      }),
      buildLine({
        organ: { ...CULTURE, id: idOf(5), slug: 'water', fullName: '澜江市水利局', shortName: '市水利局' },
        placeName: CITY.name,
        reportingYear: 2024,
        versionNo: 2,
        isCorrection: true,
        publishedAt: '2026-01-25T02:00:00.000Z',
      }),
    ],
    series: SERIES.map((series) => ({ ...series, points: series.points.filter(({ year }) => year < 2025) })),
    ...overrides,
  }
}

const kinds = ['人民政府', '政府办公厅（室）', '部门', '部门', '部门', '乡镇人民政府', '乡镇人民政府', '街道办事处']
const names = [
  '人民政府',
  '人民政府办公室',
  '教育局',
  '文化旅游局',
  '水利局',
  '柳湾镇人民政府',
  '青石乡人民政府',
  '城关街道办事处',
]

/** A county with organs of several kinds. */
export function buildPlace(overrides: Partial<PlaceOutput> = {}): PlaceOutput {
  const sums = Object.entries(buildCells('f2021', BUSY_YEAR)).map(
    ([cellId, cell]) => [cellId, cell.value ?? 0] as const,
  )
  return {
    code: '990122',
    name: '云洲县',
    parent: CITY,
    children: [],
    reportingYear: 2025,
    organs: names.map((name, index) => ({
      organ: {
        id: idOf(20 + index),
        slug: `yunzhou-${index}`,
        fullName: index > 4 ? name : `云洲县${name}`,
        shortName: name,
        divisionCode: '990122',
      },
      kindName: kinds[index]!,
      years: index === 7 ? [] : [2025, 2024, 2023, 2022, 2021, 2020, 2019].slice(index % 3 === 0 ? 1 : 0),
      published: index % 3 !== 0 && index !== 7,
      address: `/organs/yunzhou-${index}`,
    })),
    expected: 8,
    published: 4,
    flow: Object.fromEntries(sums),
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
      buildLine({
        reportingYear,
        versionNo: reportingYear === 2023 ? 2 : 1,
        isCorrection: reportingYear === 2023,
        publishedAt: `${reportingYear + 1}-01-2${reportingYear % 10}T02:00:00.000Z`,
      }),
    ),
    series: SERIES.map((series) => ({
      ...series,
      points: series.points.map(({ year, value }) => ({
        year,
        value: value === null ? null : Math.round(value / 400),
      })),
    })),
    ...overrides,
  }
}
