import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringTo, createTestHouse, draftReport, move, refusal, type TestHouse } from '../../testing/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

const board = async () => (await house.as('reviewer')).rounds.board({ roundId: house.roundId })

describe('openRound', () => {
  const dates = { name: '2023年度年报', opensOn: '2024-01-08', dueDate: '2024-01-26' }
  const open = async (change: object) =>
    (await house.as('reviewer')).rounds.open({
      commandId: randomUUID(),
      rosterId: house.rosters.roster,
      reportingYear: 2023,
      ...dates,
      ...change,
    })

  it('warns about a due date after the legal one and refuses one before the beginning', async () => {
    expect((await refusal(open({ dueDate: '2024-01-01' }))).code).toBe('INPUT_INVALID')
    const { round, warnings } = await open({ dueDate: '2024-02-20' })
    expect(round).toMatchObject({ format: 'f2021', legalDate: '2024-01-31', closedAt: null })
    expect(warnings[0]).toContain('2024年2月20日')
  })

  it('takes the form of the year, one round a year, no year without a form', async () => {
    const { round } = await open({ reportingYear: 2020, name: '2020年度年报' })
    expect(round.format).toBe('f2019')
    expect((await refusal(open({ reportingYear: 2020 }))).code).toBe('ROUND_EXISTS')
    expect((await refusal(open({ reportingYear: 2018 }))).code).toBe('FORMAT_UNKNOWN')
  })
})

describe('changeRound and closeRound', () => {
  it('move dates, close and open again', async () => {
    const caller = await house.as('reviewer')
    const change = {
      commandId: randomUUID(),
      roundId: house.roundId,
      name: '2025年度年报',
      opensOn: '2026-01-05',
      dueDate: '2026-01-25',
    }
    expect((await caller.rounds.change(change)).round.dueDate).toBe('2026-01-25')
    const closed = await caller.rounds.close({ commandId: randomUUID(), roundId: house.roundId })
    expect(closed.round.closedAt).not.toBeNull()
    const again = await caller.rounds.close({ commandId: randomUUID(), roundId: house.roundId, reopen: true })
    expect(again.round.closedAt).toBeNull()
  })
})

describe('listRounds', () => {
  it('shows a round only to those with an organ in it', async () => {
    const { rounds } = await (await house.as('reporter')).rounds.list()
    expect(rounds.map((round) => round.reportingYear)).toContain(2025)
    expect((await refusal((await house.as('emptyReviewer')).rounds.list())).code).toBe('NOT_ALLOWED')
  })
})

describe('getBoard', () => {
  it('has a line for every organ of the roster, also those that have not begun', async () => {
    const { lines } = await board()
    expect(lines.map((line) => [line.organ.shortName, line.state])).toEqual([
      ['县政府办', null],
      ['林业局', null],
      ['水利局', null],
    ])
    expect(lines[1]?.holder).toBe('王芳')
  })

  it('follows a report step by step', async () => {
    const reportId = await draftReport(house)
    await bringTo(house, reportId, 'submit')
    await move(house, 'reviewer', reportId, 'sendBack', '请核对')
    await bringTo(house, reportId, 'approve')
    const line = (await board()).lines[1]
    expect(line?.steps.map((step) => step.kind)).toEqual(['submit', 'sendBack', 'submit', 'approve'])
    expect(line).toMatchObject({
      state: 'approved',
      holder: '周公',
      late: false,
      findings: { errors: 0, explained: 0 },
    })
    expect(line?.filled.cells).toBe(200)
  })

  it('shows a reporter the own line only', async () => {
    const { lines } = await (await house.as('reporter')).rounds.board({ roundId: house.roundId })
    expect(lines.map((line) => line.organ.shortName)).toEqual(['林业局'])
  })

  it('calls late whoever has not handed in when the day has passed, counted in China', async () => {
    house.clock.pass({ days: 6 })
    expect(house.clock.today()).toBe('2026-01-26')
    expect((await board()).lines.map((line) => line.late)).toEqual([true, false, true])
  })
})

describe('chaseOrgans', () => {
  it('reminds organs of the round and counts it for them', async () => {
    const caller = await house.as('reviewer')
    const chase = (organIds: string[]) =>
      caller.rounds.chase({ commandId: randomUUID(), roundId: house.roundId, organIds, text: '请尽快报送。' })
    expect(await chase([house.organs.water, house.organs.water])).toMatchObject({ chased: 1 })
    expect((await board()).lines[2]?.chasedAt).toHaveLength(1)
    const { mine } = await (await house.as('waterReporter')).work.mine()
    const task = mine.find((one) => one.reportingYear === 2025)
    expect(task).toMatchObject({
      task: 'start',
      chased: 1,
      chaseText: '请尽快报送。',
      dueDate: '2026-01-25',
      legalDate: '2026-01-31',
    })
  })
})
