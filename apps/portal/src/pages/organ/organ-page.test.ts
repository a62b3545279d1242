import { describe, expect, it } from 'vitest'
import { fakePublicApi } from '../../testing/fake-public-api.ts'
import { openDocument } from '../../testing/find-violations.ts'
import { buildOrgan } from '../../testing/build-lists.ts'
import { SERIES } from '../../testing/sample-organs.ts'
import { renderWith } from '../../testing/render-with.ts'
import { keyFigures, lastYear } from './key-figures.ts'

async function open(overrides: Parameters<typeof buildOrgan>[0] = {}): Promise<Document> {
  const api = fakePublicApi({ publicReports: { organ: () => Promise.resolve(buildOrgan(overrides)) } })
  return openDocument((await renderWith('/organs/yunzhou-culture', api)).html)
}

describe('the page of an organ', () => {
  it('lists every published year with its report', async () => {
    const links = [...(await open()).querySelectorAll('.year-table a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual([2025, 2024, 2023, 2022, 2021, 2020, 2019].map((year) => `/organs/yunzhou-culture/${year}`))
  })

  it('names what it was called before', async () => {
    expect((await open()).body.textContent).toContain('曾用名：云洲县文体广电局。')
  })

  it('says when its reports are due while there is none', async () => {
    expect((await open({ reports: [], series: [] })).body.textContent).toContain('次年1月31日前公布')
  })
})

describe('keyFigures', () => {
  it('compares with the year before, but not across a seam where the meaning changed', () => {
    const at = (year: number) => keyFigures(SERIES, year, 2021)
    expect(at(2025)[0]).toEqual({ name: '新收申请', value: '9,647', unit: '件', note: '上年 9,021 件' })
    expect(at(2021).find(({ name }) => name === '规范性文件')?.note).toBe('')
    expect(at(2021).find(({ name }) => name === '新收申请')?.note).toBe('上年 6,904 件')
  })

  it('leaves out what has no number', () => {
    expect(keyFigures(SERIES, 2030, 2021)).toEqual([])
    expect(lastYear(SERIES)).toBe(2025)
    expect(lastYear([])).toBeNull()
  })
})
