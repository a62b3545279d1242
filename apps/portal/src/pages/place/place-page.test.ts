import { describe, expect, it } from 'vitest'
import { fakePublicApi } from '../../testing/fake-public-api.ts'
import { openDocument } from '../../testing/find-violations.ts'
import { buildPlace } from '../../testing/build-lists.ts'
import { renderWith } from '../../testing/render-with.ts'

async function open(overrides: Parameters<typeof buildPlace>[0] = {}): Promise<Document> {
  const api = fakePublicApi({ publicReports: { place: () => Promise.resolve(buildPlace(overrides)) } })
  return openDocument((await renderWith('/places/990122', api)).html)
}

describe('the page of a place', () => {
  it('says of how many reports its totals are made', async () => {
    expect((await open()).querySelector('#flow + .caption')?.textContent).toContain(
      '由 4 份已公布的 2025 年报告逐格相加',
    )
  })

  it('draws no flow of nothing', async () => {
    const page = await open({ flow: null, flowReports: 0 })
    expect(page.querySelector('figure.outcome-flow')).toBeNull()
    expect(page.body.textContent).toContain('2025 年还没有公布的报告')
  })

  it('leads from every band to what the row means', async () => {
    const about = openDocument((await renderWith('/about')).html)
    const known = new Set([...about.querySelectorAll('[id]')].map((element) => element.id))
    const bands = [...(await open()).querySelectorAll('.outcome-flow a')].map((link) => link.getAttribute('href') ?? '')
    expect(bands.length).toBeGreaterThan(7)
    expect(bands.filter((href) => !known.has(href.replace('/about#', '')))).toEqual([])
  })

  it('gathers its organs by kind, each with its years and its state in a word', async () => {
    const page = await open()
    expect([...page.querySelectorAll('.organ-kind')].map((kind) => kind.textContent.trim())).toEqual([
      '人民政府（1 个）',
      '政府办公厅（室）（1 个）',
      '部门（3 个）',
      '乡镇人民政府（2 个）',
      '街道办事处（1 个）',
    ])
    const school = [...page.querySelectorAll('tr')].find((row) => row.textContent.includes('教育局'))
    expect(school?.querySelector('a[href="/organs/yunzhou-2/2019"]')).not.toBeNull()
    expect(school?.textContent).toContain('已公布')
  })
})
