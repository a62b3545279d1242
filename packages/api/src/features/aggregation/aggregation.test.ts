import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bringTo,
  createTestHouse,
  draftReport,
  move,
  refusal,
  validReport,
  WATER,
  type TestHouse,
} from '../../testing/index.ts'

const GRANTED = 't3.granted.naturalPerson'
const cells = (count: string) => ({ [GRANTED]: count, 't3.newReceived.naturalPerson': count })

let house: TestHouse
beforeAll(async () => {
  house = await createTestHouse()
  const forestry = await draftReport(house, validReport({ cells: cells('3') }))
  await bringTo(house, forestry, 'approve')
  const water = await draftReport(house, validReport({ ...WATER.report, cells: cells('40') }), WATER)
  await bringTo(house, water, 'submit', WATER)
})
afterAll(() => house.close())

const consolidate = async () => (await house.as('aggregator')).aggregation.consolidate({ roundId: house.roundId })

describe('consolidate', () => {
  it('adds up approved reports only and says who is missing', async () => {
    const table = await consolidate()
    expect(table.included.map((one) => one.organ.shortName)).toEqual(['林业局'])
    expect(table.missing.map((one) => [one.organ.shortName, one.state])).toEqual([
      ['县政府办', null],
      ['水利局', 'submitted'],
    ])
    expect(table.cells[GRANTED]).toEqual({ sum: 3, reports: 1 })
    expect(table.cells['t3.granted.total']).toEqual({ sum: 3, reports: 1 })
  })

  it('takes in the next report as it is approved, under a new fingerprint', async () => {
    const before = await consolidate()
    const { items } = await (await house.as('reviewer')).approval.queue({ roundId: house.roundId })
    const caller = await house.as('reviewer')
    await caller.approval.move({
      commandId: crypto.randomUUID(),
      reportId: items[0]?.reportId ?? '',
      transition: 'approve',
    })
    const after = await consolidate()
    expect(after.cells[GRANTED]).toEqual({ sum: 43, reports: 2 })
    expect(after.manifestHash).not.toBe(before.manifestHash)
    expect((await consolidate()).manifestHash).toBe(after.manifestHash)
  })
})

describe('listCellChildren', () => {
  it('leads from a total to the organs, largest first', async () => {
    const caller = await house.as('aggregator')
    const { sum, children } = await caller.aggregation.cellChildren({ roundId: house.roundId, cellId: GRANTED })
    expect(sum).toBe(43)
    expect(children.map((child) => [child.organ.shortName, child.value])).toEqual([
      ['水利局', 40],
      ['林业局', 3],
    ])
    const unknown = caller.aggregation.cellChildren({ roundId: house.roundId, cellId: 't3.nothing.here' })
    expect((await refusal(unknown)).code).toBe('CELL_UNKNOWN')
  })
})

describe('getSummedReport', () => {
  it('keeps showing the version that is in the sum while the organ corrects its draft', async () => {
    const { roundId } = house
    const office = await house.as('aggregator')
    const { included } = await consolidate()
    const { reportId, versionNo } = included.find((one) => one.organ.shortName === '林业局')!
    await move(house, 'publisher', reportId, 'publish')
    await move(house, 'reporter', reportId, 'correct', '自然人一栏漏计。')
    const reporter = await house.as('reporter')
    const { cells } = await reporter.reportEditing.open({ reportId })
    const basedOn = cells.find((cell) => cell.id === GRANTED)!.revision
    const changes = [{ id: GRANTED, raw: '5', basedOn }]
    await reporter.reportEditing.saveCells({ commandId: crypto.randomUUID(), reportId, changes })

    const summed = await office.aggregation.summedReport({ roundId, reportId })
    expect(summed).toMatchObject({ versionNo, cells: { [GRANTED]: { raw: '3', value: 3 } } })
    const { children } = await office.aggregation.cellChildren({ roundId, cellId: GRANTED })
    expect(children.find((child) => child.reportId === reportId)?.value).toBe(3)
  })

  it('knows nothing of a report that is not in the sum', async () => {
    const office = await house.as('aggregator')
    const unknown = office.aggregation.summedReport({ roundId: house.roundId, reportId: crypto.randomUUID() })
    expect((await refusal(unknown)).code).toBe('NOT_FOUND')
  })
})
