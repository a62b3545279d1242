import { NARRATIVE_LIMITS } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { importDocument } from '../import-document.ts'
import type { CleanLine } from '../transforms/clean-document.ts'
import { narrativeOfLines } from './narrative-of-lines.ts'

/** A report as a web page, with these pieces under its first heading. */
const reading = (body: string) => {
  const title = '<h1>安澜县林业局2025年政府信息公开工作年度报告</h1>'
  const rest = '<h2>五、存在的主要问题及改进情况</h2><p>更新不够及时。</p>'
  const page = `<html><body>${title}<h2>一、总体情况</h2>${body}${rest}</body></html>`
  return importDocument(new TextEncoder().encode(page), { fileName: 'a.html' })
}
const overallOf = ({ sections }: Awaited<ReturnType<typeof reading>>) =>
  sections.find(({ no }) => no === 1)?.narrative ?? []
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>第${index + 1}件事。</p>`).join('')

/** A row of a table of the organ's own. */
const lineOfCells = (texts: readonly string[]): CleanLine => ({
  source: {
    ...{ id: 7, kind: 'row', table: 1, list: null, locator: 'table 1, row 1' },
    cells: texts.map((text, index) => ({ text, column: index + 1, colSpan: 1, rowSpan: 1, closed: true })),
  },
  texts,
})

describe('words beyond the limits', () => {
  it('are told, with their place in the file: the 501st paragraph', async () => {
    const report = await reading(paragraphs(NARRATIVE_LIMITS.blocks + 2))
    expect(overallOf(report)).toHaveLength(NARRATIVE_LIMITS.blocks)
    const cut = report.unread.filter(({ reason }) => reason === 'TEXT_TOO_LONG')
    expect(cut.map(({ text }) => text)).toEqual(['第501件事。', '第502件事。'])
    expect(report.source[cut[0]!.block]).toMatchObject({ text: '第501件事。' })
    expect(report.notes).toContainEqual({ code: 'TEXT_TOO_LONG', params: { count: 2 } })
  })

  it('are not told where nothing was cut', async () => {
    const report = await reading(paragraphs(NARRATIVE_LIMITS.blocks))
    expect(report.unread).toEqual([])
    expect(report.notes.map(({ code }) => code)).not.toContain('TEXT_TOO_LONG')
  })

  it('are told of a cell of a small table: what is beyond its limit', () => {
    const long = '林'.repeat(NARRATIVE_LIMITS.text - 1)
    const line = lineOfCells(['项目', `${long}𠮷余下`])
    const { narrative, unread } = narrativeOfLines([line], 'marked')
    expect(narrative).toEqual([{ kind: 'table', rows: [['项目', long]] }])
    expect(unread).toEqual([{ block: 7, locator: 'table 1, row 1', reason: 'TEXT_TOO_LONG', text: '𠮷余下' }])
  })

  it('go on in another paragraph, and no character is torn in two', async () => {
    const text = `${'林'.repeat(NARRATIVE_LIMITS.text - 1)}𠮷祥。`
    const words = overallOf(await reading(`<p>${text}</p>`)).map((block) => ('text' in block ? block.text : ''))
    expect(words).toHaveLength(2)
    expect(words.join('')).toBe(text)
  })
})
