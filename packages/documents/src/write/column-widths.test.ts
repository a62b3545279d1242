import { f2021, FORMATS, layoutGrid, toCellValue } from '@gongkai/core'
import { buildReport } from '@gongkai/core/testing'
import { describe, expect, it } from 'vitest'
import { columnWidths, TEXT_WIDTH } from './column-widths.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('columnWidths', () => {
  for (const format of FORMATS)
    it.each(format.tables)(`fills the page with every column of ${format.id} $id`, ({ id }) => {
      const grid = layoutGrid(format, id)
      const widths = columnWidths(grid, buildReport({ format: format.id }))
      expect(widths).toHaveLength(grid.columns)
      expect(sum(widths)).toBeCloseTo(TEXT_WIDTH)
      expect(Math.min(...widths)).toBeGreaterThan(10)
    })

  it('gives the numbers more room where one is long, and the labels what they need at least', () => {
    const grid = layoutGrid(f2021, 't3')
    const valueWidth = (raw: string) => {
      const report = buildReport({ format: 'f2021' })
      const cells = { ...report.cells, 't3.granted.total': toCellValue({ kind: 'uint', unit: '件' }, raw) }
      return columnWidths(grid, { ...report, cells }).at(-1)!
    }
    expect(valueWidth('14069')).toBeGreaterThan(valueWidth('0'))
    expect(valueWidth('999999999')).toBeLessThan(14)
    expect(valueWidth('详见附表，此处不再列出')).toBe(valueWidth('0'))
  })
})
