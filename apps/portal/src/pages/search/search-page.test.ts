import { describe, expect, it } from 'vitest'
import { fakePublicApi } from '../../testing/fake-public-api.ts'
import { openDocument } from '../../testing/find-violations.ts'
import { renderWith } from '../../testing/render-with.ts'
import { highlight, needlesOf } from './highlight.ts'

describe('the search page', () => {
  it('searches what stands in its address and keeps it in the form', async () => {
    const asked: unknown[] = []
    const answer = fakePublicApi().publicSearch.search
    const api = fakePublicApi({ publicSearch: { search: (input) => (asked.push(input), answer(input)) } })
    const page = openDocument((await renderWith('/search?q=%E6%97%85%E9%81%8A&year=2024&page=2', api)).html)
    expect(asked).toEqual([{ q: '旅遊', year: 2024, offset: 20, limit: 20 }])
    expect(page.querySelector('input[name=q]')?.getAttribute('value')).toBe('旅遊')
    expect(page.querySelector('option[selected]')?.getAttribute('value')).toBe('2024')
    expect(page.body.textContent).toContain('已按“旅游”查找。')
    expect([...page.querySelectorAll('.pages a')].map((link) => link.getAttribute('href'))).toEqual([
      '/search?q=%E6%97%85%E9%81%8A&year=2024',
      '/search?q=%E6%97%85%E9%81%8A&year=2024&page=3',
    ])
  })

  it('marks what was found in the glyphs of the title', async () => {
    const page = openDocument((await renderWith('/search?q=%E6%97%85%E9%81%8A')).html)
    expect(page.querySelector('.hits mark')?.textContent).toBe('旅游')
  })

  it('gives advice when nothing was found and offers the search without the year', async () => {
    const nothing = fakePublicApi({
      publicSearch: { search: ({ q }) => Promise.resolve({ q, folded: q, total: 0, hits: [], organs: [] }) },
    })
    const page = openDocument((await renderWith('/search?q=xyz&year=2023', nothing)).html)
    expect(page.querySelector('h2')?.textContent).toBe('2023 年没有查到与“xyz”有关的已公布报告')
    expect(page.querySelector('a[href="/search?q=xyz"]')).not.toBeNull()
    expect(page.querySelectorAll('.advice li').length).toBeGreaterThan(2)
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  })
})

describe('highlight', () => {
  it('marks every occurrence, longer words first, and treats signs as signs', () => {
    expect(highlight('文旅局文旅', needlesOf('文 文旅', '文文旅'))).toEqual([
      { text: '文旅', hit: true },
      { text: '局', hit: false },
      { text: '文旅', hit: true },
    ])
    expect(highlight('a.b', needlesOf('.', ''))).toEqual([{ text: 'a.b', hit: false }])
    expect(highlight('(甲', needlesOf('(甲', '甲'))[0]).toEqual({ text: '(甲', hit: true })
  })
})
