import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_FEN } from '../definition/cell-type.ts'
import { decimalFromFen, DECIMALS_OF_UNIT, FEN_PER_UNIT, fenFromDecimal, type MoneyUnit } from './money.ts'

describe('fenFromDecimal', () => {
  it.each<[string, MoneyUnit, number | null]>([
    ['0.1', '元', 10],
    ['1.005', '元', null],
    ['0.07', '元', 7],
    ['1.10', '元', 110],
    ['286576', '元', 28_657_600],
    ['0.000001', '万元', 1],
    ['0.038', '万元', 38_000],
    ['1.0000000', '万元', 1_000_000],
    ['-2.5', '元', -250],
    ['', '元', null],
    ['1e3', '元', null],
    ['.5', '元', null],
    ['一', '元', null],
    ['99999999999999999', '元', null],
  ])('%s %s → %o', (text, unit, fen) => expect(fenFromDecimal(text, unit)).toBe(fen))
})

describe('decimalFromFen', () => {
  it.each<MoneyUnit>(['元', '万元'])('and fenFromDecimal lose no fen in %s', (unit) =>
    fc.assert(
      fc.property(fc.integer({ min: -LARGEST_FEN, max: LARGEST_FEN }), (fen) => {
        expect(fenFromDecimal(decimalFromFen(fen, unit), unit)).toBe(fen)
      }),
    ),
  )
})

describe('FEN_PER_UNIT', () => {
  it('follows from the decimals of each unit', () => {
    expect(FEN_PER_UNIT).toEqual({ 元: 100, 万元: 1_000_000 })
    expect(DECIMALS_OF_UNIT).toEqual({ 元: 2, 万元: 6 })
  })
})
