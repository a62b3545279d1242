import { describe, expect, it } from 'vitest'
import { beginOfDemo, startClock } from './clock.ts'

describe('startClock', () => {
  it('is the real clock, with the day of China', () => {
    const clock = startClock(undefined, () => new Date('2026-01-31T16:30:00Z'))
    expect(clock.now().toISOString()).toBe('2026-01-31T16:30:00.000Z')
    expect(clock.today()).toBe('2026-02-01')
  })

  it('begins where a demo stands and runs on', () => {
    let real = Date.parse('2026-11-24T05:00:00Z')
    const clock = startClock(new Date('2026-01-26T02:30:00Z'), () => new Date(real))
    expect(clock.today()).toBe('2026-01-26')
    real += 24 * 3_600_000
    expect(clock.now().toISOString()).toBe('2026-01-27T02:30:00.000Z')
  })
})

describe('beginOfDemo', () => {
  it('is mid-morning of the day', () =>
    expect(beginOfDemo('2026-01-26', undefined).toISOString()).toBe('2026-01-26T02:30:00.000Z'))

  it('never goes back behind what was done', () =>
    expect(beginOfDemo('2026-01-26', '2026-01-26T07:00:00.000Z').toISOString()).toBe('2026-01-26T07:00:01.000Z'))
})
