import { describe, expect, it } from 'vitest'
import { FORMATS } from '../formats/registry.ts'
import { f2019 } from '../formats/f2019/index.ts'
import { f2021 } from '../formats/f2021/index.ts'
import type { Grid, GridRow } from './grid.ts'
import { layoutGrid } from './layout-grid.ts'

/** Fills a rectangle from spans; a gap or an overlap means the spans are wrong. */
function coverage(grid: Grid, rows: readonly GridRow[]): string {
  const open = new Array<number>(grid.columns).fill(0)
  for (const row of rows) {
    let column = 0
    for (const cell of row.cells) {
      while ((open[column] ?? 0) > 0) column++
      for (let step = 0; step < cell.colSpan; step++, column++) {
        if (column >= grid.columns || open[column]! > 0) return `overlap at ${cell.text}${cell.cellId ?? ''}`
        open[column] = cell.rowSpan
      }
    }
    if (open.some((left) => left === 0)) return `gap in row ${rows.indexOf(row)}`
    for (let index = 0; index < open.length; index++) open[index]!--
  }
  return open.every((left) => left === 0) ? 'exact' : 'a span reaches below the table'
}

describe('layoutGrid', () => {
  for (const format of FORMATS)
    for (const { id } of format.tables) {
      const grid = layoutGrid(format, id)
      it(`covers ${format.id} ${id} exactly, without gaps or overlaps`, () => {
        expect(coverage(grid, grid.rows)).toBe('exact')
      })
      it(`places every cell of ${format.id} ${id} once`, () => {
        const placed = grid.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cellId ?? []))
        expect(placed).toEqual(format.cells.filter((cell) => cell.table === id).map((cell) => cell.id))
      })
    }

  it('spans the header of table 3 as the form does', () => {
    const [first, second, third] = layoutGrid(f2021, 't3').rows
    expect(first!.cells.map((cell) => [cell.text.slice(0, 6), cell.colSpan, cell.rowSpan])).toEqual([
      ['（本列数据的', 3, 3],
      ['申请人情况', 7, 1],
    ])
    expect(second!.cells.map((cell) => [cell.text, cell.colSpan, cell.rowSpan])).toEqual([
      ['自然人', 1, 2],
      ['法人或其他组织', 5, 1],
      ['总计', 1, 2],
    ])
    expect(third!.cells.map((cell) => cell.text)).toEqual([
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ])
  })

  it('gives 三、本年度办理结果 20 rows in the 2019 form and 22 in the 2021 form', () => {
    const span = (grid: Grid) =>
      grid.rows.flatMap((row) => row.cells).find((cell) => cell.text === '三、本年度办理结果')?.rowSpan
    expect(span(layoutGrid(f2019, 't3'))).toBe(20)
    expect(span(layoutGrid(f2021, 't3'))).toBe(22)
  })

  it('draws table 4 as one row of fifteen values without row labels', () => {
    const grid = layoutGrid(f2021, 't4')
    expect([grid.columns, grid.labelColumns]).toEqual([15, 0])
    expect(grid.rows.filter((row) => row.part === 'body')).toHaveLength(1)
    expect(grid.rows[0]!.cells.map((cell) => [cell.text, cell.colSpan])).toEqual([
      ['行政复议', 5],
      ['行政诉讼', 10],
    ])
  })
})
