import { describe, expect, it } from 'vitest'
import { chinaDay, daysLeft, fullTime, monthDay, monthDayClock } from './dates.ts'

describe('dates', () => {
  it('are those of China, wherever the browser stands', () => {
    expect(chinaDay('2026-01-25T17:30:00.000Z')).toBe('2026-01-26')
    expect(monthDay('2026-01-31')).toBe('1月31日')
    expect(monthDayClock('2026-01-25T17:30:00.000Z')).toBe('1月26日 01:30')
    expect(fullTime('2026-01-26T01:12:00.000Z')).toBe('2026年1月26日 09:12')
  })
})

describe('daysLeft', () => {
  it('counts calendar days and says so', () => {
    expect(daysLeft('2026-01-31', '2026-01-26')).toBe('还剩 5 天（含周末）')
    expect(daysLeft('2026-01-26', '2026-01-26')).toBe('今天到期')
    expect(daysLeft('2026-01-20', '2026-01-26')).toBe('迟 6 天')
  })
})
