import { randomUUID } from 'node:crypto'
import { canonicalJson } from '@gongkai/core'
import { createReport, createVersion, publishVersion, saveOrgan } from '@gongkai/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildReport } from '@gongkai/core/testing'
import { createTestHouse, refusal, testOrgan, type TestHouse } from '../../testing/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

const CARRIED_OUT = 't3.carriedOut.naturalPerson'
const CARRIED_IN = 't3.carriedIn.naturalPerson'

/** Puts a published report of the year before into the archive. */
async function publishLastYear(organId: string, carriedOut: string): Promise<void> {
  const { db } = house.database
  const at = '2025-01-20T02:00:00.000Z'
  const head = { organId, reportingYear: 2024, kind: 'organ', format: 'f2021', preparedBy: null, at } as const
  const reportId = await createReport(db, head)
  const content = buildReport({ reportingYear: 2024, cells: { [CARRIED_OUT]: carriedOut } })
  const frozen = {
    findings: [],
    explanations: [],
    contentHash: canonicalJson(content),
    note: '',
    createdBy: house.people.reviewer,
    at,
  }
  const version = await createVersion(db, { reportId, content, ...frozen })
  await publishVersion(db, {
    versionId: version.id,
    publishedAt: at,
    publishedBy: house.people.publisher,
    address: `/organs/${organId}/2024`,
  })
}

const start = async (organId: string, reportingYear: number) =>
  (await house.as('reporter')).reportEditing.start({ commandId: randomUUID(), organId, reportingYear })

describe('startReport', () => {
  it('begins with the official headings and takes 上年结转 over from last year', async () => {
    await publishLastYear(house.organs.forestry, '4')
    const { reportId } = await start(house.organs.forestry, 2025)
    const view = await (await house.as('reporter')).reportEditing.open({ reportId })
    expect(view.state).toBe('draft')
    expect(view.sections.map((section) => section.no)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(view.sections[0]?.title).toBe('安澜县林业局2025年政府信息公开工作年度报告')
    const carried = view.cells.find((cell) => cell.id === CARRIED_IN)
    expect(carried).toMatchObject({ value: 4, origin: { kind: 'carried', cellId: CARRIED_OUT } })
    expect(view.surroundings.previous?.cells[CARRIED_OUT]?.value).toBe(4)
    expect(view.round?.dueDate).toBe('2026-01-26')
  })

  it('refuses a second report of the same year', async () => {
    expect((await refusal(start(house.organs.forestry, 2025))).code).toBe('REPORT_EXISTS')
  })

  it('refuses a closed round, a year nobody collects, and a year without a form', async () => {
    expect((await refusal(start(house.organs.forestry, 2024))).code).toBe('ROUND_NOT_OPEN')
    expect((await refusal(start(house.organs.forestry, 2023))).code).toBe('ROUND_NOT_OPEN')
    expect((await refusal(start(house.organs.forestry, 2018))).code).toBe('FORMAT_UNKNOWN')
  })

  it('adds up the organs a new one continues', async () => {
    const { db } = house.database
    const [first, second] = [randomUUID(), randomUUID()]
    const ended = { validTo: '2025-06-30', parentId: house.organs.government }
    await saveOrgan(
      db,
      testOrgan({ id: first, slug: 'old-a', fullName: '安澜县农业局', shortName: '农业局', ...ended }),
    )
    await saveOrgan(
      db,
      testOrgan({ id: second, slug: 'old-b', fullName: '安澜县畜牧局', shortName: '畜牧局', ...ended }),
    )
    await publishLastYear(first, '2')
    await publishLastYear(second, '3')
    const water = testOrgan({
      id: house.organs.water,
      slug: 'anlan-water',
      fullName: '安澜县水利局',
      shortName: '水利局',
    })
    await saveOrgan(db, {
      ...water,
      parentId: house.organs.government,
      validFrom: '2025-07-01',
      successorOf: [first, second],
    })
    const caller = await house.as('waterReporter')
    const input = { commandId: randomUUID(), organId: house.organs.water, reportingYear: 2025 }
    const { reportId } = await caller.reportEditing.start(input)
    const { cells } = await caller.reportEditing.open({ reportId })
    expect(cells.find((cell) => cell.id === CARRIED_IN)?.value).toBe(5)
  })
})
