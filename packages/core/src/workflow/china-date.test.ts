import { describe, expect, it } from 'vitest'
import { chinaDate, chineseDate } from './deadline.ts'

describe('chinaDate', () => {
  it.each([
    ['2026-01-31T15:59:59.999Z', '2026-01-31'],
    ['2026-01-31T16:00:00.000Z', '2026-02-01'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
  ])('places %s on %s', (moment, date) => expect(chinaDate(moment)).toBe(date))
})

describe('chineseDate', () => {
  it('writes a day out', () => expect(chineseDate('2026-01-31')).toBe('2026年1月31日'))
  it.each(['2026-01-31T17:00:00.000Z', '', '2026-1-31'])('refuses what is no ISO date: %j', (text) =>
    expect(() => chineseDate(text)).toThrow(RangeError),
  )
})
