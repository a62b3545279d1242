import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bringTo,
  createTestHouse,
  draftReport,
  refusal,
  validReport,
  WATER,
  REPORTING_YEAR,
  type TestHouse,
} from '../../testing/index.ts'
import { importDocument } from '@gongkai/documents'
import { getVersionFile } from './get-version-file.ts'
import { getPublicDataVersion } from './get-public-data-version.ts'

const RECEIVED = 't3.newReceived.naturalPerson'
const cells = { [RECEIVED]: '6', 't3.granted.naturalPerson': '6' }

let house: TestHouse
let before: string
beforeAll(async () => {
  house = await createTestHouse()
  before = await getPublicDataVersion(await house.contextOf('reporter'))
  await bringTo(house, await draftReport(house, validReport({ cells })), 'publish')
  await bringTo(house, await draftReport(house, undefined, WATER), 'approve', WATER)
})
afterAll(() => house.close())

const reader = () => house.asReader()

describe('the public pages', () => {
  it('count what was published, place by place and day by day', async () => {
    const home = await reader().publicReports.home()
    expect(home).toMatchObject({
      governmentName: '安澜县人民政府',
      reportingYear: REPORTING_YEAR,
      expected: 4,
      published: 1,
      legalDate: '2026-01-31',
    })
    expect(home.days).toHaveLength(31)
    expect(home.days.find((day) => day.date === '2026-01-20')).toEqual({ date: '2026-01-20', count: 1 })
    expect(home.recent.map((line) => line.address)).toEqual([`/organs/anlan-forestry/${REPORTING_YEAR}`])
    expect(home.series.find((series) => series.id === 'newReceived')?.points).toEqual([
      { year: REPORTING_YEAR, value: 6 },
    ])
  })

  it('show a place with its organs and where its applications went', async () => {
    const place = await reader().publicReports.place({ code: '990102' })
    expect(place).toMatchObject({
      name: '安澜县',
      parent: null,
      children: [],
      expected: 4,
      published: 1,
      flowReports: 1,
    })
    expect(place.flow?.['t3.granted.total']).toBe(6)
    expect(place.organs.filter((organ) => organ.published).map((organ) => organ.organ.shortName)).toEqual(['林业局'])
    expect((await refusal(reader().publicReports.place({ code: '110000' }))).code).toBe('NOT_FOUND')
  })

  it('show an organ with its years, and only what is published', async () => {
    const organ = await reader().publicReports.organ({ slug: 'anlan-forestry' })
    expect(organ.reports.map((report) => report.reportingYear)).toEqual([REPORTING_YEAR])
    expect((await reader().publicReports.organ({ slug: 'anlan-water' })).reports).toEqual([])
    const hidden = reader().publicReports.report({
      slug: 'anlan-water',
      reportingYear: REPORTING_YEAR,
      versionNo: null,
    })
    expect((await refusal(hidden)).code).toBe('NOT_FOUND')
    expect((await refusal(reader().publicReports.organ({ slug: 'nobody' }))).code).toBe('NOT_FOUND')
  })

  it('know no version that was never made public', async () => {
    const ask = (versionNo: number) =>
      reader().publicReports.report({ slug: 'anlan-forestry', reportingYear: REPORTING_YEAR, versionNo })
    expect((await ask(1)).content.cells[RECEIVED]?.value).toBe(6)
    expect((await refusal(ask(2))).code).toBe('NOT_FOUND')
  })

  it('are out of date after a publication', async () => {
    expect(await getPublicDataVersion(await house.contextOf('reporter'))).not.toBe(before)
  })
})

describe('searchReports', () => {
  const search = (q: string) => reader().publicSearch.search({ q })

  it.each(['林业局', '林業局', '安瀾縣 林業', '林', `林业局 ${REPORTING_YEAR}`, '  林 业 局 ', '政府信息公开'])(
    'finds the report by %j',
    async (q) => {
      const { hits, total } = await search(q)
      expect([total, hits.map((hit) => hit.organ.shortName)]).toEqual([1, ['林业局']])
    },
  )

  it('finds nothing that is not published, and nothing for nonsense', async () => {
    expect((await search('水利局')).hits).toEqual([])
    expect((await search("'; drop table reports; --")).total).toBe(0)
  })

  it('lists everything without words, page by page', async () => {
    expect((await search('')).total).toBe(1)
    expect((await reader().publicSearch.search({ q: '', offset: 1 })).hits).toEqual([])
    expect((await reader().publicSearch.search({ q: '', year: 2019 })).total).toBe(0)
  })
})

describe('getVersionFile', () => {
  const ask = async (kind: string) =>
    getVersionFile(await house.contextOf('reporter'), {
      slug: 'anlan-forestry',
      reportingYear: REPORTING_YEAR,
      versionNo: null,
      kind,
    })

  it('gives the numbers as CSV and everything as JSON', async () => {
    const text = async (kind: string) => new TextDecoder().decode(await (await ask(kind)).write())
    expect(await text('csv')).toContain(`${RECEIVED},`)
    expect((await ask('json')).fileName).toBe(`安澜县林业局${REPORTING_YEAR}年政府信息公开工作年度报告.json`)
    expect(JSON.parse(await text('json'))).toMatchObject({ reportingYear: REPORTING_YEAR, organName: '安澜县林业局' })
  })

  it.each(['docx', 'xlsx', 'html'])('gives a %s file that reads back as what was published', async (kind) => {
    const file = await ask(kind)
    const imported = await importDocument(await file.write(), { fileName: file.fileName })
    expect(imported).toMatchObject({ organName: '安澜县林业局', year: REPORTING_YEAR, missingCells: [], unread: [] })
    expect(imported.cells.find(({ id }) => id === RECEIVED)?.value).toBe(6)
  })
})
