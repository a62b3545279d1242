import { describe, expect, it, vi } from 'vitest'
import type { PublicCaller } from '@gongkai/api/types'
import { render, type PublicApi } from './entry-server.ts'
import { fakePublicApi, NotFound } from './testing/fake-public-api.ts'
import { findViolations, openDocument } from './testing/find-violations.ts'
import { renderWith } from './testing/render-with.ts'
import { buildOrgan } from './testing/build-lists.ts'
import { buildReportPage } from './testing/build-report-page.ts'
import { buildLine, CULTURE } from './testing/sample-organs.ts'

const pages = [
  ['/', '每个机关一年公开了什么，办了多少申请'],
  ['/places/990122', '云洲县'],
  ['/organs/yunzhou-culture', '云洲县文化旅游局'],
  ['/organs/lanjiang/2025', '澜江市人民政府2025年政府信息公开工作年度报告'],
  ['/search?q=%E6%96%87%E6%97%85', '查报告'],
  ['/about', '数字怎么来的'],
  ['/nowhere', '没有找到这一页'],
] as const

describe('render', () => {
  it.each(pages)('draws %s as a complete document', async (url, headline) => {
    const { status, html } = await renderWith(url)
    expect(status).toBe(url === '/nowhere' ? 404 : 200)
    const page = openDocument(html)
    expect(page.documentElement.lang).toBe('zh-CN')
    expect(page.querySelector('h1')?.textContent?.replace(/\s/g, '')).toBe(headline)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/^https:\/\/example\.test\//)
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).not.toBe('')
  })

  it.each(pages)('has nothing on %s that axe objects to', async (url) => {
    expect(await findViolations((await renderWith(url)).html)).toEqual([])
  })

  it.each(pages)('keeps to a content policy without inline styles and handlers on %s', async (url) => {
    const page = openDocument((await renderWith(url)).html)
    expect([...page.querySelectorAll('[style]')].map((element) => element.outerHTML)).toEqual([])
    expect(
      [...page.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    ).toEqual([])
    for (const script of page.querySelectorAll('script:not([type="application/ld+json"])'))
      expect(script.getAttribute('nonce')).toBe('n0nce')
  })

  it.each(pages)('leads from %s to no fragment that is not there', async (url) => {
    const page = openDocument((await renderWith(url)).html)
    const missing = [...page.querySelectorAll('a[href^="#"]')].filter(
      (link) => !page.getElementById(link.getAttribute('href')!.slice(1)),
    )
    expect(missing.map((link) => link.outerHTML)).toEqual([])
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('answers an address that moved with the one that stays', async () => {
    expect(await renderWith('/organs/Lanjiang/2025/')).toMatchObject({
      status: 301,
      headers: { location: '/organs/lanjiang/2025' },
    })
  })

  it('takes the name of the site from the topmost government and asks for it once', async () => {
    const home = vi.fn(fakePublicApi().publicReports.home)
    const api = fakePublicApi({ publicReports: { home } })
    for (const url of ['/about', '/about'])
      expect((await render(url, api, { nonce: 'x' })).html).toContain('澜江市政府信息公开年度报告')
    expect(home).toHaveBeenCalledTimes(1)
  })

  it('passes on failures it cannot put into words', async () => {
    const api = fakePublicApi({ publicReports: { home: () => Promise.reject(new Error('no database')) } })
    await expect(renderWith('/', api)).rejects.toThrow('no database')
  })

  it('says what is missing and shows the years that are there', async () => {
    const refuse = () => Promise.reject(new NotFound('report'))
    const year = await renderWith('/organs/yunzhou-culture/2030', fakePublicApi({ publicReports: { report: refuse } }))
    expect(year.status).toBe(404)
    const page = openDocument(year.html)
    expect(page.body.textContent).toContain('云洲县文化旅游局 2030 年的报告没有公布。')
    expect(page.querySelector('a[href="/organs/yunzhou-culture/2024"]')).not.toBeNull()
    const former = { ...CULTURE, slug: 'yunzhou-sports', fullName: '云洲县文体广电局' }
    const reports = [2019, 2018].map((reportingYear) => buildLine({ organ: former, reportingYear }))
    const organ = () => Promise.resolve(buildOrgan({ reports: [buildLine({ reportingYear: 2019 }), ...reports] }))
    const merged = openDocument(
      (await renderWith('/organs/yunzhou-culture/2030', fakePublicApi({ publicReports: { report: refuse, organ } })))
        .html,
    )
    expect(merged.querySelector('a[href="/organs/yunzhou-sports/2019"]')?.textContent).toBe(
      '2019 年（云洲县文体广电局）',
    )
    expect(merged.querySelectorAll('a[href="/organs/yunzhou-culture/2019"]')).toHaveLength(1)
    expect(merged.querySelector('a[href="/organs/yunzhou-culture/2018"]')).toBeNull()
    const version = await renderWith(
      '/organs/yunzhou-culture/2025/v/9',
      fakePublicApi({ publicReports: { report: refuse } }),
    )
    expect(version.html).toContain('没有第 9 版')
    const nobody = await renderWith(
      '/organs/nobody/2025',
      fakePublicApi({ publicReports: { report: refuse, organ: refuse } }),
    )
    expect(nobody.status).toBe(404)
    expect(nobody.html).toContain('noindex')
  })

  it('accepts the caller of the public router as it is', () => {
    const asPages = (caller: PublicCaller): PublicApi => caller
    expect(asPages).toBeTypeOf('function')
  })

  it('keeps superseded versions readable, marked and out of search engines', async () => {
    const report = () => Promise.resolve(buildReportPage({ versionNo: 1, inForce: false }))
    const page = openDocument(
      (await renderWith('/organs/lanjiang/2025/v/1', fakePublicApi({ publicReports: { report } }))).html,
    )
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://example.test/organs/lanjiang/2025/v/1',
    )
    expect(page.querySelector('.notice')?.textContent).toContain('已被第 2 版取代')
    expect(page.querySelector('a[href="/organs/lanjiang/2025/v/1/report.csv"]')).not.toBeNull()
  })
})
