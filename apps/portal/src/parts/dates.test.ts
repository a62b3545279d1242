import { describe, expect, it } from 'vitest'
import { dayOf, isWeekend, longDay, moment, shortDay } from './dates.ts'
import { count, share } from './numbers.ts'

describe('days', () => {
  it('are those of China, whatever the machine', () => {
    expect(dayOf('2026-01-25T16:30:00.000Z')).toBe('2026-01-26')
    expect(moment('2026-01-25T16:30:00.000Z')).toBe('2026-01-26 00:30')
    expect(longDay('2026-01-25T15:59:59.000Z')).toBe('2026年1月25日')
    expect(shortDay('2026-01-31')).toBe('1月31日')
  })

  it('know their weekends', () => {
    expect(['2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'].map(isWeekend)).toEqual([false, true, true, false])
  })
})

describe('share', () => {
  it('speaks of percents from thirty on', () => {
    expect([share(15, 29), share(15, 30), share(1, 3000)]).toEqual([null, '50.0%', '0.0%'])
    expect(count(1234567)).toBe('1,234,567')
  })
})
