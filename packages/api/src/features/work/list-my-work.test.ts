import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bringTo,
  createTestHouse,
  draftReport,
  move,
  type TestHouse,
  type TestPersonName,
} from '../../testing/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

const workOf = async (person: TestPersonName) => (await house.as(person)).work.mine()
const tasksOf = async (person: TestPersonName) =>
  (await workOf(person)).mine.map((task) => [task.organ.shortName, task.task])

describe('listMyWork', () => {
  it('asks the reporter to begin what an open round expects', async () => {
    expect(await tasksOf('reporter')).toEqual([['林业局', 'start']])
    expect(await tasksOf('contributor')).toEqual([['林业局', 'start']])
    expect(await tasksOf('organApprover')).toEqual([])
  })

  it('hands one report from desk to desk', async () => {
    const reportId = await draftReport(house)
    expect(await tasksOf('reporter')).toEqual([['林业局', 'fill']])
    await bringTo(house, reportId, 'requestSignOff')
    expect(await tasksOf('organApprover')).toEqual([['林业局', 'signOff']])
    expect(await tasksOf('reporter')).toEqual([])
    await move(house, 'organApprover', reportId, 'submit')
    expect(await tasksOf('reviewer')).toEqual([['林业局', 'review']])
    await move(house, 'reviewer', reportId, 'sendBack', '第五部分过于简单')
    const { mine } = await workOf('reporter')
    expect(mine).toMatchObject([{ task: 'correct', reason: '第五部分过于简单', state: 'returned' }])
    await bringTo(house, reportId, 'approve')
    expect(await tasksOf('publisher')).toEqual([['林业局', 'publish']])
    await move(house, 'publisher', reportId, 'publish')
    expect(await tasksOf('publisher')).toEqual([])
    expect((await workOf('reporter')).others).toMatchObject([{ reportId, state: 'published', holder: '' }])
  })

  it('says how the open rounds stand, as far as the person sees them', async () => {
    const { rounds } = await workOf('reviewer')
    expect(rounds).toMatchObject([{ reportingYear: 2025, counts: { none: 2, published: 1 }, total: 3 }])
    expect((await workOf('waterReporter')).rounds).toMatchObject([{ counts: { none: 1 }, total: 1 }])
    expect(await workOf('stranger')).toMatchObject({ mine: [], others: [], rounds: [] })
  })
})

describe('listQueue', () => {
  it('lists what waits for a decision, with how often it has come', async () => {
    const reportId = (await workOf('reporter')).others[0]?.reportId ?? ''
    await move(house, 'reporter', reportId, 'correct', '更正数据')
    await bringTo(house, reportId, 'submit')
    const { items } = await (await house.as('reviewer')).approval.queue({ roundId: house.roundId })
    expect(items).toMatchObject([{ reportId, state: 'submitted', submittedTimes: 3, errors: 0 }])
  })
})
