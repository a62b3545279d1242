import { describe, expect, it } from 'vitest'
import { buildCreditCode, creditCodeProblem, divisionLevel, isDivisionCode, parentDivision } from './organ-code.ts'

// Four published codes of real government bodies, the test vectors of GB 32100-2015 and GB 11714 used here.
const REAL = ['12620600MB0523338C', '11370900004341590P', '11341702486344515H', '113325000026455663']

describe('creditCodeProblem', () => {
  it.each(REAL)('accepts %s', (code) => expect(creditCodeProblem(code)).toBeNull())

  it('finds any single changed character', () => {
    for (const code of REAL)
      for (let place = 0; place < 18; place++) {
        const other = code[place] === '7' ? '8' : '7'
        expect(
          creditCodeProblem(code.slice(0, place) + other + code.slice(place + 1)),
          `${code} at ${place}`,
        ).not.toBeNull()
      }
  })

  it('says what is wrong', () => {
    expect(creditCodeProblem('1137')).toBe('length')
    expect(creditCodeProblem('1137090000434159OP')).toBe('character')
    expect(creditCodeProblem('11370900004341590Q')).toBe('check')
  })

  it('accepts every code it builds', () => {
    for (let body = 0; body < 200; body++) {
      const code = buildCreditCode('11', '990101', String(10_000_000 + body * 37_013).slice(0, 8))
      expect(creditCodeProblem(code), code).toBeNull()
    }
  })
})

describe('division codes', () => {
  it('know their level and what they lie in', () => {
    expect(['430000', '430400', '430422'].map(parentDivision)).toEqual([null, '430000', '430400'])
    expect(['430000', '430400', '430422'].map(divisionLevel)).toEqual([1, 2, 3])
    expect(divisionLevel('430422101000')).toBe(4)
    expect(parentDivision('430422101000')).toBe('430422')
  })

  it('are six or twelve digits', () => {
    expect(['430422', '430422101000'].every(isDivisionCode)).toBe(true)
    expect(['43042', '4304221', '43o422', ''].some(isDivisionCode)).toBe(false)
  })
})
