import { describe, expect, it } from 'vitest'
import { cellIndex } from '../definition/define-format.ts'
import { f2021 } from '../formats/f2021/index.ts'
import { toCellValue } from './cell-value.ts'
import { withComputedTotals } from './computed-totals.ts'
import { cellsInOrder } from './report.ts'

const compute = (raw: Record<string, string>) => {
  const cells = Object.fromEntries(
    Object.entries(raw).map(([id, text]) => [id, toCellValue({ kind: 'uint', unit: '件' }, text)]),
  )
  const totals = withComputedTotals(f2021, cellsInOrder(f2021, cells))
  return (id: string) => totals[cellIndex(f2021, id)]!
}

describe('withComputedTotals', () => {
  it('adds rows, then columns, then the corner', () => {
    const at = compute({
      't3.granted.naturalPerson': '2',
      't3.granted.otherOrg': '1',
      't3.otherMisc.naturalPerson': '4',
    })
    expect(at('t3.granted.total').value).toBe(3)
    expect(at('t3.resultTotal.naturalPerson').value).toBe(6)
    expect(at('t3.resultTotal.total').value).toBe(7)
  })

  it('leaves a total blank while all its parts are blank, and when a part is no number', () => {
    const at = compute({ 't4.review.upheld': '无', 't4.review.other': '1' })
    expect(at('t4.review.total').semantic).toBe('empty')
    expect(at('t4.litigationDirect.total').semantic).toBe('empty')
  })

  it('leaves a total blank when one of its parts is a total over something that is no number', () => {
    const at = compute({
      't3.granted.naturalPerson': '约3',
      't3.granted.otherOrg': '1',
      't3.otherMisc.otherOrg': '3',
    })
    expect(at('t3.resultTotal.naturalPerson').semantic).toBe('empty')
    expect(at('t3.resultTotal.otherOrg').value).toBe(4)
    expect(at('t3.resultTotal.total').semantic).toBe('empty')
  })

  it('keeps a total no cell can hold as its digits, which are no number', () => {
    const at = compute({ 't4.review.upheld': '999999999', 't4.review.other': '0' })
    expect(at('t4.review.total')).toEqual({ raw: '999999999', value: 999_999_999, semantic: 'number' })
    const over = compute({ 't4.review.upheld': '999999999', 't4.review.other': '1' })
    expect(over('t4.review.total')).toEqual({ raw: '1000000000', value: null, semantic: 'text' })
  })

  it('never computes 结转下年度', () => {
    const at = compute({ 't3.newReceived.naturalPerson': '5' })
    expect(at('t3.carriedOut.naturalPerson').semantic).toBe('empty')
    expect(at('t3.newReceived.total').value).toBe(5)
  })
})
