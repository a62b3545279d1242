import { f2021 } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import type { ImportLine } from './import-state.ts'
import { foreignFileWords, takeWords } from './texts.zh-cn.ts'

const line = (id: string) => ({ definition: f2021.cells[f2021.indexOf.get(id)!]! }) as ImportLine

describe('takeWords', () => {
  it('counts the cells a person has chosen, and the totals that follow from them apart', () => {
    const cells = ['t3.granted.naturalPerson', 't3.granted.total', 't3.resultTotal.total'].map(line)
    expect(takeWords(cells, 2)).toBe('取入草稿：1 格和 2 格合计，2 段文字')
    expect(takeWords(cells.slice(0, 1), 0)).toBe('取入草稿：1 格，0 段文字')
  })
})

describe('foreignFileWords', () => {
  it('names what is another than the report’s, the form apart', () => {
    expect(foreignFileWords(['organ', 'year', 'format'])).toContain('文件的机关和年度与本报告不同')
    expect(foreignFileWords(['year'])).toContain('文件的年度与')
  })
})
