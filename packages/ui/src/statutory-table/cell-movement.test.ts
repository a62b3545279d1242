import { describe, expect, it } from 'vitest'
import { cellAfter } from './cell-movement.ts'

const rows = [['a', 'b', null], [null, null, null], ['c'], ['d', 'e', null]]

describe('cellAfter', () => {
  it.each([
    ['a', 'right', 'b'],
    ['b', 'right', null],
    ['b', 'down', 'c'],
    ['c', 'up', 'a'],
    ['a', 'up', null],
    ['e', 'rowStart', 'd'],
    ['d', 'rowEnd', 'e'],
    ['e', 'tableStart', 'a'],
    ['a', 'tableEnd', 'e'],
    ['unknown', 'down', null],
  ] as const)('%s %s leads to %s', (from, move, to) => {
    expect(cellAfter(rows, from, move)).toBe(to)
  })
})
