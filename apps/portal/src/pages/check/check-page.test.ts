import { f2021 } from '@gongkai/core'
import type { CheckedFile, CheckedReport } from '@gongkai/core/exchange'
import { describe, expect, it } from 'vitest'
import { render } from '../../entry-server.ts'
import { fakePublicApi } from '../../testing/fake-public-api.ts'

const report: CheckedReport = {
  ...{ title: '年报', organ: '云川县林业局', year: 2025, format: 'f2021', missing: 1, notes: [], findings: [] },
  cells: f2021.cells.slice(1).map(({ id }) => ({
    ...{ id, raw: '0', value: 0, semantic: 'zero', confidence: 'read', candidates: [], locator: 'line 3, cell 2' },
  })),
  unread: [{ locator: 'line 9', text: '多出来的一行', reason: '格式里没有这一行' }],
  ...{ previous: 'none', json: '{"schema":"gongkai.check/1"}' },
}
const pageOf = async (checked?: CheckedFile) =>
  (await render('/check', fakePublicApi(), { nonce: 'n', siteName: '澜江市', ...(checked ? { checked } : {}) })).html

describe('checkPage', () => {
  it('is a plain form that needs no script', async () => {
    const html = await pageOf()
    expect(html).toContain('method="post"')
    expect(html).toContain('enctype="multipart/form-data"')
    expect(html).toContain('不保存')
  })

  it('shows whose report it is, its tables, what found no place, and the result to download', async () => {
    const html = await pageOf({ fileName: '<b>.html', error: null, report })
    for (const words of [
      '云川县林业局',
      '没有查出问题',
      '第9行',
      '多出来的一行',
      'data:application/json',
      '1 格没找到',
    ])
      expect(html).toContain(words)
    expect(html).toContain('noindex')
    expect(html).not.toContain('<b>.html')
  })

  it('shows what a rule found so often once, the rest behind a summary, and says how many more there are', async () => {
    const finding = {
      ...{ code: 'TX-11' as const, severity: 'error' as const, overridable: false, key: '' },
      ...{
        cells: [],
        sections: [5],
        places: [],
        params: { n: 5, match: 'XX' },
        operands: [],
        expected: null,
        actual: 'XX',
      },
    }
    const findings = Array.from({ length: 203 }, (_, index) => ({ ...finding, key: `TX-11 ${index}` }))
    const html = await pageOf({ fileName: 'a.txt', error: null, report: { ...report, findings } })
    expect(html.split('class="finding-note"')).toHaveLength(2)
    expect(html.split('class="found-place')).toHaveLength(101)
    expect(html.split('class="found-place')[3]).toContain('<details')
    expect(html).toContain('203 处')
    expect(html).toContain('另外 200 处')
    expect(html).toContain('还有 103 处没有列出')
  })

  it('never calls a report sound in which a number could not be read, and names the cell', async () => {
    const [first, ...others] = report.cells
    const unsure = { ...first!, raw: '1 2', value: null, semantic: 'text', confidence: 'ambiguous' } as const
    const cells = [{ ...unsure, candidates: ['1', '12', ''] }, ...others]
    const html = await pageOf({ fileName: 'a.txt', error: null, report: { ...report, missing: 0, cells } })
    expect(html).not.toMatch(/>没有查出问题。/)
    expect(html).toContain('还有 1 格没有读准或者没找到')
    expect(html).toContain('原文“1 2”，可能是 1、12、空白。')
    expect(html).toContain('第3行')
    const sound = { ...report, missing: 0, cells: report.cells }
    expect(await pageOf({ fileName: 'a.txt', error: null, report: sound })).toMatch(/>没有查出问题。/)
  })

  it('says why a file could not be read', async () => {
    const error = { code: 'FILE_EMPTY' as const, text: '文件“a.txt”是空的。' }
    expect(await pageOf({ fileName: 'a.txt', error, report: null })).toContain('是空的')
  })
})
