import { describe, expect, it } from 'vitest'
import { packNumbers, unpackNumbers } from './packed-numbers.ts'

describe('packNumbers', () => {
  const numbers = { counts: [1, null, 0], money: [null, 5] }

  it('marks what is no number, so that it never comes back as zero', () => {
    expect(packNumbers(numbers)).toEqual({ counts: [1, 0, 0], money: [0, 5], gaps: [2, 4] })
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
  })
})
