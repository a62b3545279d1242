import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import {
  sampleContent,
  sampleOrgan,
  saveApproved,
  saveSampleOffice,
  type SampleOffice,
} from '../../testing/save-sample-office.ts'
import { getOrgan } from '../organs/get-organ.ts'
import { saveOrgan } from '../organs/save-organ.ts'
import { createVersion } from '../versions/create-version.ts'
import { publishVersion } from '../versions/publish-version.ts'
import { countByPlace } from './count-by-place.ts'
import { countPublishedByDay } from './count-published-by-day.ts'
import { findPublished } from './find-published.ts'
import { listPublishedVersions } from './list-published-versions.ts'
import { listPublished } from './list-published.ts'
import { recentPublications } from './recent-publications.ts'
import { saveOrganSearch } from './save-organ-search.ts'
import { saveSearchEntry } from './save-search-entry.ts'
import { searchOrgans } from './search-organs.ts'
import { searchPublished } from './search-published.ts'
import { seriesForOrgan } from './series-for-organ.ts'
import { seriesForPlace } from './series-for-place.ts'

const GRANTED = 't3.granted.naturalPerson'

let database: OpenDatabase
let office: SampleOffice

/** Approves and publishes a report and makes it findable. */
async function publish(
  organId: string,
  cells: Record<string, string>,
  publishedAt: string,
  formatId: 'f2019' | 'f2021' = 'f2021',
) {
  const { personId } = office
  const content = sampleContent(cells, formatId)
  const { reportId, versionId } = await saveApproved(database.db, { organId, personId, content })
  await publishVersion(database.db, { versionId, publishedAt, publishedBy: personId, address: `/r/${versionId}` })
  const { reportingYear, title } = content
  await saveSearchEntry(database.db, {
    reportId,
    versionId,
    organId,
    reportingYear,
    title,
    tokens: ['年度', '报告', "it's", 'a\\b'],
  })
  return { reportId, versionId }
}

let first: { reportId: string; versionId: string }

beforeAll(async () => {
  database = await createTestDatabase()
  office = await saveSampleOffice(database.db)
  const [one, other] = office.bureauIds
  first = await publish(one, { [GRANTED]: '3' }, '2026-01-20T15:59:59.000Z')
  await publish(other, { [GRANTED]: '0' }, '2026-01-20T16:00:00.000Z')
  await publish(one, { [GRANTED]: '7' }, '2021-01-20T08:00:00.000Z', 'f2019')
  await saveApproved(database.db, {
    organId: office.governmentId,
    personId: office.personId,
    content: sampleContent({}),
  })
})
afterAll(() => database.close())

describe('listPublished', () => {
  it('shows what is published and nothing that is only approved', async () => {
    const found = await listPublished(database.db, { reportingYear: 2025 })
    expect(found.map((report) => report.organ.id)).toEqual(office.bureauIds)
    expect(found[0]).toMatchObject({
      placeName: '云川县',
      versionNo: 1,
      isCorrection: false,
      publishedAt: '2026-01-20T15:59:59.000Z',
    })
  })

  it('filters by organ, kind and place', async () => {
    const [one] = office.bureauIds
    expect(await listPublished(database.db, { organIds: [one] })).toHaveLength(2)
    expect(await listPublished(database.db, { organIds: [] })).toEqual([])
    expect(await listPublished(database.db, { kind: 'government' })).toEqual([])
    expect(await listPublished(database.db, { divisionPrefix: '9901' })).toHaveLength(3)
    expect(await listPublished(database.db, { divisionPrefix: '9902' })).toEqual([])
  })
})

describe('findPublished', () => {
  it('finds a report by address, also after a correction, whose earlier version stays public', async () => {
    const organ = await getOrgan(database.db, office.bureauIds[0])
    const key = { slug: organ.slug, reportingYear: 2025 }
    expect(await findPublished(database.db, key)).toMatchObject({ versionId: first.versionId, isCorrection: false })
    const frozen = {
      findings: [],
      explanations: [],
      contentHash: 'h',
      note: '更正',
      createdBy: office.personId,
      at: '2026-02-01T00:00:00.000Z',
    }
    const content = sampleContent({ [GRANTED]: '4' })
    const second = await createVersion(database.db, { reportId: first.reportId, content, ...frozen })
    const publication = { publishedAt: '2026-02-01T00:00:00.000Z', publishedBy: office.personId, address: '/r/2' }
    await publishVersion(database.db, { versionId: second.id, ...publication })
    expect(await findPublished(database.db, key)).toMatchObject({
      versionId: second.id,
      versionNo: 2,
      isCorrection: true,
    })
    expect((await listPublishedVersions(database.db, first.reportId)).map((version) => version.no)).toEqual([1, 2])
    expect(await findPublished(database.db, { ...key, reportingYear: 2024 })).toBeUndefined()
    expect((await recentPublications(database.db, 1))[0]?.versionId).toBe(second.id)
  })
})

describe('searchPublished', () => {
  const search = (tokens: string[], reportingYear: number | null = null, offset = 0, limit = 20) =>
    searchPublished(database.db, { tokens, reportingYear, offset, limit })

  it('wants every word', async () => {
    expect((await search(['年度', '报告'])).total).toBe(3)
    expect((await search(['年度', '没有'])).total).toBe(0)
    expect((await search(['年度'], 2020)).hits).toMatchObject([{ reportingYear: 2020 }])
  })

  it('gives one page, newest year first', async () => {
    const page = await search(['年度'], null, 1, 1)
    expect(page).toMatchObject({ total: 3, hits: [{ organ: { id: office.bureauIds[1] } }] })
  })

  it('takes quotation marks, backslashes and operators as plain characters', async () => {
    expect((await search(["it's"])).total).toBe(3)
    expect((await search(['a\\b'])).total).toBe(3)
    expect((await search(["' | 'x"])).total).toBe(0)
  })
})

describe('searchOrgans', () => {
  it('finds organs by pairs of characters of their names', async () => {
    await saveOrganSearch(database.db, { organId: office.bureauIds[0], tokens: ['文化', '化局'] })
    const found = await searchOrgans(database.db, { tokens: ['文化'], limit: 5 })
    expect(found).toMatchObject([{ organ: { id: office.bureauIds[0] }, placeName: '云川县' }])
    expect(await searchOrgans(database.db, { tokens: ['教育'], limit: 5 })).toEqual([])
  })
})

describe('countPublishedByDay', () => {
  it("counts first publications by China's calendar, corrections not again", async () => {
    expect(await countPublishedByDay(database.db, 2025)).toEqual([
      { date: '2026-01-20', count: 1 },
      { date: '2026-01-21', count: 1 },
    ])
  })
})

describe('countByPlace', () => {
  it('counts every place with all that lies in it, and only organs that exist', async () => {
    await saveOrgan(database.db, sampleOrgan({ validTo: '2022-12-31' }))
    await saveOrgan(database.db, sampleOrgan({ divisionCode: '990100' }))
    const count = (parentCode: string | null) =>
      countByPlace(database.db, { parentCode, reportingYear: 2025, date: '2026-01-31' })
    expect(await count(null)).toEqual([{ code: '990000', name: '云江省', expected: 4, published: 2 }])
    expect(await count('990100')).toEqual([{ code: '990102', name: '云川县', expected: 3, published: 2 }])
    expect(await count('990102')).toEqual([])
  })
})

describe('seriesForOrgan', () => {
  it('gives the numbers of every year, across formats', async () => {
    const years = await seriesForOrgan(database.db, { organIds: [office.bureauIds[0]], kind: 'organ' })
    expect(years.map(({ reportingYear, format }) => [reportingYear, format])).toEqual([
      [2020, 'f2019'],
      [2025, 'f2021'],
    ])
    expect(years[1]?.numbers.counts.filter((value) => value !== null)).toEqual([4])
  })
})

describe('seriesForPlace', () => {
  it('adds up the published reports of a place, year by year', async () => {
    const years = await seriesForPlace(database.db, { divisionPrefix: '99' })
    expect(years.map(({ reportingYear, reports, cells }) => [reportingYear, reports, cells[GRANTED]])).toEqual([
      [2020, 1, { sum: 7, reports: 1 }],
      [2025, 2, { sum: 4, reports: 2 }],
    ])
    expect(await seriesForPlace(database.db, { divisionPrefix: '99', reportingYear: 2020 })).toHaveLength(1)
  })
})
