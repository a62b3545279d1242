import { describe, expect, it } from 'vitest'
import { isGlued, splitDigits } from './split-digits.ts'

describe('splitDigits', () => {
  it('has one answer where zeros leave no choice', () => {
    expect(splitDigits('00 0 0 0 0 0', 7)).toEqual([['0', '0', '0', '0', '0', '0', '0']])
    expect(splitDigits('000', 3)).toEqual([['0', '0', '0']])
  })

  it('names every possible reading otherwise', () => {
    expect(splitDigits('5066', 3)).toEqual([
      ['5', '0', '66'],
      ['50', '6', '6'],
    ])
    expect(splitDigits('40 0 0 0 04', 7)).toEqual([['4', '0', '0', '0', '0', '0', '4']])
  })

  it('has no answer when there are too few digits or too many numbers', () => {
    expect(splitDigits('12', 3)).toEqual([])
    expect(splitDigits('1 2 3 4', 3)).toEqual([])
  })

  it('gives up on digits without end', () => {
    expect(splitDigits('1'.repeat(60), 15)).toBeNull()
  })
})

describe('isGlued', () => {
  it('is about digits and spaces only', () => {
    expect(['160 02', '0', '12件', '', '1 2 '].map(isGlued)).toEqual([true, true, false, false, false])
  })
})
