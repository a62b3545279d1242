import { displayNumber, getFormat } from '@gongkai/core'
import type { ReportPageOutput } from '@gongkai/core/exchange'
import { describe, expect, it } from 'vitest'
import { fakePublicApi } from '../../testing/fake-public-api.ts'
import { openDocument } from '../../testing/find-violations.ts'
import { buildContent, buildReportPage } from '../../testing/build-report-page.ts'
import { renderWith } from '../../testing/render-with.ts'
import { buildCells } from '../../testing/report-cells.ts'

async function open(page: ReportPageOutput = buildReportPage()): Promise<Document> {
  const api = fakePublicApi({ publicReports: { report: () => Promise.resolve(page) } })
  return openDocument((await renderWith('/organs/lanjiang/2025', api)).html)
}
const textOf = (page: Document, selector: string) =>
  page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

describe('the page of a report', () => {
  it.each(['f2021', 'f2019'] as const)(
    'holds every cell of %s with its number under its own fragment, without scripts',
    async (id) => {
      const format = getFormat(id)
      const numbers = Object.fromEntries(
        format.cells.map((cell) => [cell.id, cell.computed ? 0 : (cell.index + 1) * 37]),
      )
      const content = buildContent({
        format: id,
        reportingYear: id === 'f2019' ? 2020 : 2025,
        cells: buildCells(id, numbers),
      })
      const page = await open(buildReportPage({ content, findings: [], explanations: [] }))
      for (const cell of format.cells) {
        const shown = page.getElementById(cell.id)?.querySelector('.cell-text')?.textContent
        expect(shown, cell.id).toBe(displayNumber(cell.type, content.cells[cell.id]!.value!))
      }
      for (const table of format.tables) expect(page.querySelectorAll(`#${table.id} table caption`)).toHaveLength(1)
    },
  )

  it('says the main thing in one sentence before any figure', async () => {
    expect(textOf(await open(), '.report-lead > p')).toBe(
      '2025年，收到政府信息公开申请 9,647 件，加上年结转 420 件，共 10,067 件。年内办结 9,505 件，结转下年度 562 件。公开和部分公开 5,530 件，占办结的 58.2%。',
    )
  })

  it('calls the arithmetic right only when it is', async () => {
    expect(textOf(await open(), '#check .check-sum')).toContain('算术全部相符')
    const cells = buildContent().cells
    const wrong = { ...cells, 't3.granted.naturalPerson': { raw: '3847', value: 3847, semantic: 'number' as const } }
    const off = await open(buildReportPage({ content: buildContent({ cells: wrong }) }))
    expect(textOf(off, '#check .check-sum')).toContain('算术有 2 处不符')
    const blank = { ...cells, 't2.regulations.issued': { raw: '/', value: null, semantic: 'notApplicable' as const } }
    const undecided = await open(buildReportPage({ content: buildContent({ cells: blank }) }))
    expect(textOf(undecided, '#check .check-sum')).toContain('有 1 格不是数')
  })

  it('shows findings with what the organ says to them', async () => {
    const page = await open()
    expect(textOf(page, '.finding-note')).toContain('公布机关说明：10 件都是第三方认为公开侵犯其权益而起诉的。')
    expect(page.querySelectorAll('.finding-note')).toHaveLength(buildReportPage().findings.length)
  })

  it('marks the words a finding is about and leads from them to the finding and back', async () => {
    const content = buildContent()
    const text = '全年收到政府信息公开申请 9 件。'
    const sections = content.sections.map((section) =>
      section.no === 1 ? { ...section, narrative: [{ kind: 'paragraph' as const, text }] } : section,
    )
    const page = await open(buildReportPage({ content: { ...content, sections } }))
    const mark = page.querySelector('#s1 mark')
    expect(mark?.textContent).toContain('9 件')
    const finding = page.querySelector(mark?.querySelector('a')?.getAttribute('href') ?? '')
    expect(finding?.textContent).toContain('TX-01')
    const back = [...(finding?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
    expect(back).toContain(`#${mark?.id}`)
  })

  it('shows what a correction changed, old and new, and marks the cells', async () => {
    const page = await open()
    expect(textOf(page, '.change-lines li')).toBe('表四“行政复议 · 尚未审结” 由 18 改为 19')
    expect(textOf(page, '#versions')).toContain('漏计 1 件12月31日受理的案件。')
    expect(page.getElementById('t4.review.pending')?.classList.contains('is-changed')).toBe(true)
  })

  it('opens the meaning of a row in place', async () => {
    const row = (await open()).getElementById('t3.granted.naturalPerson')?.closest('tr')
    expect(row?.querySelector('details > p')?.textContent).toContain('《政府信息公开条例》第三十六条')
  })

  it('can be cited and taken away', async () => {
    const page = await open()
    expect(textOf(page, '#citation')).toBe(
      '澜江市人民政府：《澜江市人民政府2025年政府信息公开工作年度报告》，第 2 版，2026年4月10日。 https://example.test/organs/lanjiang/2025/v/2',
    )
    expect([...page.querySelectorAll('a[download]')].map((link) => link.getAttribute('href'))).toEqual([
      '/organs/lanjiang/2025/report.docx',
      '/organs/lanjiang/2025/report.pdf',
      '/organs/lanjiang/2025/report.xlsx',
      '/organs/lanjiang/2025/report.html',
      '/organs/lanjiang/2025/report.csv',
      '/organs/lanjiang/2025/report-wide.csv',
      '/organs/lanjiang/2025/report.json',
    ])
  })

  it('carries the metadata government sites are asked for', async () => {
    const page = await open()
    const meta = (name: string) => page.querySelector(`meta[name=${name}]`)?.getAttribute('content')
    expect(['SiteName', 'ColumnName', 'ArticleTitle', 'PubDate', 'ContentSource'].map(meta)).toEqual([
      '澜江市政府信息公开年度报告',
      '政府信息公开年报',
      '澜江市人民政府2025年政府信息公开工作年度报告',
      '2026-04-10 09:00',
      '澜江市人民政府',
    ])
  })

  it('describes itself as a report and a data set', async () => {
    const data = [...(await open()).querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    )
    expect(data.map((one) => one['@type'])).toEqual(['Report', 'Dataset'])
    expect(data[1]).toMatchObject({
      temporalCoverage: '2025-01-01/2025-12-31',
      datePublished: '2026-03-24T02:00:00.000Z',
      version: '2',
    })
  })
})

describe('hostile words in a report', () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\'&amp;<!--'
  const page = buildReportPage({
    organ: { ...buildReportPage().organ, fullName: hostile, shortName: hostile },
    place: { code: '990100', name: hostile },
    content: buildContent({
      organName: hostile,
      title: hostile,
      preface: [{ kind: 'paragraph', text: hostile }],
      sections: [
        {
          no: 1,
          title: hostile,
          narrative: [
            { kind: 'list', ordered: false, items: [hostile] },
            { kind: 'heading', text: hostile },
          ],
        },
      ],
      cells: { 't3.granted.naturalPerson': { raw: hostile, value: null, semantic: 'text' } },
    }),
    versions: [
      {
        no: 2,
        publishedAt: '2026-04-10T01:00:00.000Z',
        inForce: true,
        note: hostile,
        contentHash: hostile,
        address: '/x',
        changes: [{ cellId: 't3.granted.total', label: hostile, before: hostile, after: hostile }],
      },
    ],
    contentHash: hostile,
  })

  it('stay words', async () => {
    const opened = await open(page)
    expect(opened.querySelectorAll('img, [onerror]')).toHaveLength(0)
    expect([...opened.querySelectorAll('script')].filter((script) => script.textContent.startsWith('alert'))).toEqual(
      [],
    )
    expect(opened.querySelector('h1')?.textContent).toContain(hostile)
    expect(opened.getElementById('t3.granted.naturalPerson')?.textContent).toContain(hostile)
    expect(opened.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(hostile)
  })

  it('cannot leave the data about the page', async () => {
    const [first] = (await open(page)).querySelectorAll('script[type="application/ld+json"]')
    expect(first?.textContent).not.toMatch(/[<>&]/)
    expect(JSON.parse(first?.textContent ?? '')).toMatchObject({ name: hostile })
  })
})
