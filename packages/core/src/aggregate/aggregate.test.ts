import { describe, expect, it } from 'vitest'
import { f2019 } from '../formats/f2019/index.ts'
import { f2021 } from '../formats/f2021/index.ts'
import { FORMATS } from '../formats/registry.ts'
import { cellFromNumber, EMPTY_CELL } from '../report/cell-value.ts'
import { indicatorValue } from './indicator.ts'
import { INDICATORS } from './indicators.ts'
import { OUTCOME_GROUPS, outcomeFlow } from './outcome-flow.ts'
import { fromStoredNumbers, numberColumns, toStoredNumbers } from './stored-numbers.ts'

describe('stored numbers', () => {
  it.each(FORMATS)('of $id come back as they went in, blanks as null', (format) => {
    const cells = format.cells.map((cell) =>
      cell.index % 7 === 0 ? EMPTY_CELL : cellFromNumber(cell.type, cell.index),
    )
    const back = fromStoredNumbers(format, toStoredNumbers(format, cells))
    expect(back).toEqual(Object.fromEntries(format.cells.map((cell) => [cell.id, cells[cell.index]!.value])))
  })

  it('hold one money cell per format', () => {
    expect([f2019, f2021].map((format) => [numberColumns(format).counts.length, numberColumns(format).money])).toEqual([
      [197, ['t2.procurement.amount']],
      [199, ['t2.fees.amount']],
    ])
  })
})

describe('indicators', () => {
  it('name only cells their format has', () => {
    for (const indicator of INDICATORS)
      for (const format of FORMATS)
        for (const id of indicator.cells[format.id] ?? []) expect(format.indexOf.has(id), id).toBe(true)
  })

  it('are null, not zero, when a cell holds no number', () => {
    const first = INDICATORS[0]!
    expect(indicatorValue(first, f2021, () => null)).toBeNull()
    expect(indicatorValue(first, f2021, () => 0)).toBe(0)
    expect(indicatorValue({ ...first, cells: {} }, f2021, () => 1)).toBeNull()
  })
})

describe('outcomeFlow', () => {
  it('accounts for every result row of every format exactly once', () => {
    for (const format of FORMATS) {
      const total = format.equations.find((equation) => equation.rule === 'T3-02')!
      const rows = total.right.map((index) => format.cells[index]!.row.key)
      const grouped = OUTCOME_GROUPS.flatMap((group) => group.rows as readonly string[]).filter((row) =>
        format.indexOf.has(`t3.${row}.total`),
      )
      expect([...grouped].sort()).toEqual([...rows].sort())
    }
  })

  it('adds rows up by group', () => {
    const flow = outcomeFlow(
      (id) => ({ 't3.newReceived.total': 5, 't3.deniedByLaw.total': 2, 't3.deniedThirdParty.total': 1 })[id] ?? null,
    )
    expect([flow.newReceived, flow.carriedIn, flow.groups.find((group) => group.id === 'denied')?.count]).toEqual([
      5, 0, 3,
    ])
  })
})
