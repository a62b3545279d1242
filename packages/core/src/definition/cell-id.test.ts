import { describe, expect, it } from 'vitest'
import { f2019, type F2019CellId } from '../formats/f2019/index.ts'
import { f2021, type F2021CellId } from '../formats/f2021/index.ts'

describe('TableCellId', () => {
  it('knows every cell of a format by its literal id and refuses a misspelt one', () => {
    const known: F2021CellId[] = [
      't2.fees.amount',
      't3.otherMisc.total',
      't3.granted.naturalPerson',
      't4.review.pending',
    ]
    expect(known.every((id) => f2021.indexOf.has(id))).toBe(true)
    // @ts-expect-error the row is called granted
    const misspelt: F2021CellId = 't3.grantd.naturalPerson'
    expect(f2021.indexOf.has(misspelt)).toBe(false)
  })

  it('keeps the cells of two formats apart', () => {
    const old: F2019CellId[] = ['t2.licensing.itemsChange', 't3.otherHandling.total', 't4.litigationDirect.total']
    expect(old.every((id) => f2019.indexOf.has(id))).toBe(true)
    // @ts-expect-error 政府集中采购 left the form in 2021
    const gone: F2021CellId = 't2.procurement.amount'
    expect(f2021.indexOf.has(gone)).toBe(false)
  })
})
