import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bringTo,
  createTestHouse,
  draftReport,
  FORESTRY,
  move,
  refusal,
  validReport,
  WATER,
  type TestHouse,
} from '../../testing/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await createTestHouse()
  await bringTo(house, await draftReport(house, undefined, FORESTRY), 'approve')
})
afterAll(() => house.close())

describe('buildSurroundings', () => {
  it('brings organ, filing and the names of the neighbours, but no government and no office', async () => {
    const reportId = await draftReport(house, validReport({ organName: '安澜县水利局' }), WATER)
    const { surroundings } = await (await house.as('waterReporter')).reportEditing.open({ reportId })
    expect(surroundings.organ).toMatchObject({ fullName: '安澜县水利局', level: 3, kind: 'department' })
    expect(surroundings.filing).toMatchObject({ today: '2026-01-20', dueDate: '2026-01-26', submitted: false })
    expect(surroundings.directory).toEqual(['安澜县林业局'])
  })

  it('finds a text copied from an approved report, holds the report back, and shows the text it was copied from', async () => {
    const caller = await house.as('waterReporter')
    const { mine } = await caller.work.mine()
    const reportId = mine[0]?.reportId ?? ''
    expect(await refusal(move(house, 'waterReporter', reportId, 'requestSignOff'))).toMatchObject({
      code: 'EXPLANATION_MISSING',
    })
    const copied = await caller.reportEditing.open({ reportId })
    expect(copied.surroundings.others.map((other) => other.name)).toEqual(['安澜县林业局'])
    const { sections } = validReport(WATER.report)
    for (const { no, title, narrative } of sections) {
      const basedOn = copied.sections.find((section) => section.no === no)?.revision ?? 0
      await caller.reportEditing.saveSection({ commandId: randomUUID(), reportId, no, title, narrative, basedOn })
    }
    expect((await caller.reportEditing.open({ reportId })).surroundings.others).toEqual([])
    await bringTo(house, reportId, 'requestSignOff', WATER)
  })

  it('lets a report handed on at the due day be signed the day after', async () => {
    const late = await createTestHouse()
    try {
      late.clock.pass({ days: 6 })
      const reportId = await draftReport(late)
      await bringTo(late, reportId, 'requestSignOff')
      late.clock.pass({ days: 1 })
      const { surroundings } = await (await late.as('organApprover')).reportEditing.open({ reportId })
      expect(surroundings.filing).toMatchObject({ today: '2026-01-27', handedOn: '2026-01-26' })
      expect(await move(late, 'organApprover', reportId, 'submit')).toMatchObject({ state: 'submitted' })
    } finally {
      await late.close()
    }
  })

  it('tells the day of publication as people in China count it', async () => {
    const night = await createTestHouse()
    try {
      const reportId = await draftReport(night)
      await bringTo(night, reportId, 'approve')
      const hour = new Date(night.clock.now().getTime() + 8 * 3_600_000).getUTCHours()
      night.clock.pass({ hours: 24 - hour + 1 })
      await move(night, 'publisher', reportId, 'publish')
      const { surroundings } = await (await night.as('reporter')).reportEditing.open({ reportId })
      expect(surroundings.filing?.publication?.date).toBe('2026-01-21')
    } finally {
      await night.close()
    }
  })

  it('never shows a draft to another organ', async () => {
    const { surroundings } = await (
      await house.as('reviewer')
    ).reportEditing.open({
      reportId: (await (await house.as('waterReporter')).work.mine()).others[0]?.reportId ?? '',
    })
    expect(surroundings.others).toEqual([])
  })
})
