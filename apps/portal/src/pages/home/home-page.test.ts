import { describe, expect, it } from 'vitest'
import { fakePublicApi } from '../../testing/fake-public-api.ts'
import { openDocument } from '../../testing/find-violations.ts'
import { buildHome } from '../../testing/build-lists.ts'
import { SERIES } from '../../testing/sample-organs.ts'
import { renderWith } from '../../testing/render-with.ts'
import { januaryDays } from './january.ts'

async function open(overrides: Parameters<typeof buildHome>[0] = {}): Promise<Document> {
  const api = fakePublicApi({ publicReports: { home: () => Promise.resolve(buildHome(overrides)) } })
  return openDocument((await renderWith('/', api)).html)
}
const textOf = (page: Document, selector: string) =>
  page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

describe('the first page', () => {
  it('begins with the search, a plain form', async () => {
    const form = (await open()).querySelector('main form')
    expect([form?.getAttribute('action'), form?.getAttribute('method')]).toEqual(['/search', 'get'])
  })

  it('says how far publication is, in one sentence', async () => {
    expect(textOf(await open(), '.home-round p')).toBe(
      '应公布 201 个，到1月26日已公布 120 个，占 59.7%。部门和乡镇的法定期限是1月31日，政府报告是3月31日。',
    )
  })

  it('gives no percentage of few organs', async () => {
    expect(textOf(await open({ expected: 8, published: 4 }), '.home-round p')).not.toContain('%')
  })

  it('lists places in the order given and does not rank them', async () => {
    const rows = [...(await open()).querySelectorAll('.places tbody th')].map((cell) => cell.textContent.trim())
    expect(rows).toEqual(['市本级', '临江区', '云洲县', '河湾县'])
  })

  it('tells corrections from first publications', async () => {
    const page = await open()
    expect(textOf(page, '.is-correction')).toBe('2024 年报告，更正，第 2 版')
    expect(page.querySelectorAll('.recent li')).toHaveLength(4)
  })

  it('has the trends as a table too, and explains the seam once', async () => {
    const page = await open()
    expect(page.querySelectorAll('.trends figure')).toHaveLength(6)
    expect(page.querySelector('details table')?.textContent).toContain('9,021')
    expect(page.querySelectorAll('.seam-sign')).toHaveLength(1)
  })

  it('does not draw a year of which reports are still missing', async () => {
    const unfinished = await open({ series: [...SERIES] })
    expect(unfinished.querySelector('.trends')?.innerHTML).not.toContain('9,647')
    expect(unfinished.body.textContent).toContain('2025 年的报告还没有公布齐')
    const finished = await open({ series: [...SERIES], expected: 120, published: 120 })
    expect(finished.querySelector('.trends')?.innerHTML).toContain('9,647')
  })

  it('teaches the next step while there is nothing', async () => {
    const page = await open({ expected: 0, published: 0, places: [], recent: [], series: [], days: [] })
    expect(page.body.textContent).toContain('这一年的填报轮次还没有开始。')
    expect(page.body.textContent).toContain('还没有公布的报告。公布后会列在这里。')
  })
})

describe('januaryDays', () => {
  it('has 31 days after the reporting year, weekends and today known', () => {
    const days = januaryDays(2025, [{ date: '2026-01-05', count: 3 }], '2026-01-26')
    expect(days).toHaveLength(31)
    expect(days[4]).toEqual({ day: 5, date: '2026-01-05', count: 3, weekend: false, today: false })
    expect(days.filter((day) => day.weekend).map((day) => day.day)).toEqual([3, 4, 10, 11, 17, 18, 24, 25, 31])
    expect(days.find((day) => day.today)?.day).toBe(26)
  })
})
