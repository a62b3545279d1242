import { FORMATS, flattenLines, RULES } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../testing/find-violations.ts'
import { renderWith } from '../../testing/render-with.ts'
import { glossary } from './glossary.ts'

describe('the page about the numbers', () => {
  it('says every rule any form uses, with its source and its own example in numbers', async () => {
    const page = openDocument((await renderWith('/about')).html)
    const used = [...RULES.keys()].filter((code) => FORMATS.some((format) => format.ruleCodes.includes(code)))
    expect([...page.querySelectorAll('.rule')].map((rule) => rule.id)).toEqual(used)
    expect(page.getElementById('T3-01')?.textContent).toContain('第一项加第二项之和，等于第三项加第四项之和')
    expect(page.getElementById('T3-01')?.textContent).toContain('相差 2')
    expect(page.body.textContent).not.toMatch(/\{\w+\}/)
  })

  it('names both forms with their documents', async () => {
    const { html } = await renderWith('/about')
    for (const format of FORMATS) expect(html).toContain(format.document)
  })
})

describe('glossary', () => {
  it('explains every row of table 3 of every form', () => {
    const ids = new Set(glossary().flatMap(({ entries }) => entries.map(({ id }) => id)))
    for (const format of FORMATS)
      for (const { key } of flattenLines(format.tables.find(({ id }) => id === 't3')!.blocks[0]!.rows))
        expect(ids, format.id).toContain(`t3.${key}`)
  })

  it('says which lines only one form has', () => {
    const entries = glossary().flatMap((table) => table.entries)
    expect(entries.find(({ id }) => id === 't3.otherHandling')?.onlyIn).toEqual(['2019年版格式（试行）'])
    expect(entries.find(({ id }) => id === 't3.granted')?.onlyIn).toEqual([])
  })
})
