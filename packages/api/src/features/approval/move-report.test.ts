import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringTo, createTestHouse, draftReport, type TestHouse } from '../../testing/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

describe('moveReport', () => {
  it('brings a clean report from draft to the public', async () => {
    const reportId = await draftReport(house)
    await bringTo(house, reportId, 'publish')
    const page = await house
      .asReader()
      .publicReports.report({ slug: 'anlan-forestry', reportingYear: 2025, versionNo: null })
    expect(page.versionNo).toBe(1)
  })
})
