import { describe, expect, it } from 'vitest'
import { planPaste } from './plan-paste.ts'

const rows = [
  ['a', 'b', null],
  ['c', 'd', null],
]
const block = (cells: string[][]) => ({ cells, headerRows: 0, labelColumns: 0 })

describe('planPaste', () => {
  it('fills from the cell in focus and counts what finds no place', () => {
    expect(
      planPaste(
        rows,
        'd',
        block([
          ['1', '2'],
          ['4', ''],
          ['6', '7'],
        ]),
      ),
    ).toEqual({
      changes: [{ id: 'd', raw: '1' }],
      onTotals: 1,
      outside: 3,
    })
  })

  it('starts a whole table at its first cell, totals left out', () => {
    expect(
      planPaste(
        rows,
        'd',
        block([
          ['1', '2', '3'],
          ['4', '5', '9'],
        ]),
      ).changes.map(({ id }) => id),
    ).toEqual(['a', 'b', 'c', 'd'])
    expect(
      planPaste(
        rows,
        'd',
        block([
          ['1', '2'],
          ['4', '5'],
        ]),
      ).onTotals,
    ).toBe(0)
  })
})
