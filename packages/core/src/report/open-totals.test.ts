import { describe, expect, it } from 'vitest'
import { cellIndex } from '../definition/define-format.ts'
import { f2021 } from '../formats/f2021/index.ts'
import { toCellValue } from './cell-value.ts'
import { openTotals } from './open-totals.ts'
import { cellsInOrder } from './report.ts'

const TOTAL = 't3.resultTotal.total'
const isOpen = (raw: Record<string, string>) => {
  const cells = Object.entries(raw).map(([id, text]) => [id, toCellValue({ kind: 'uint', unit: '件' }, text)] as const)
  return openTotals(f2021, [cellIndex(f2021, TOTAL)]).isAnyOpen(cellsInOrder(f2021, Object.fromEntries(cells)))
}

describe('openTotals', () => {
  it('tells a total left blank over numbers, over words, and over totals that are open themselves', () => {
    expect(isOpen({ 't3.resultTotal.naturalPerson': '3' })).toBe(true)
    expect(isOpen({ 't3.resultTotal.naturalPerson': '约3' })).toBe(true)
    expect(isOpen({ 't3.granted.naturalPerson': '约3' })).toBe(true)
  })

  it('leaves a total alone that says something, or whose parts say nothing', () => {
    expect(isOpen({})).toBe(false)
    expect(isOpen({ 't3.resultTotal.naturalPerson': '0', 't3.granted.naturalPerson': '0' })).toBe(false)
    expect(isOpen({ [TOTAL]: '3', 't3.resultTotal.naturalPerson': '3' })).toBe(false)
  })
})
