import { describe, expect, it } from 'vitest'
import { timeLeft } from './work-limit.ts'

describe('timeLeft', () => {
  it('counts the time that passed where the processor worked all the while', () => {
    expect(timeLeft({ elapsed: 2000, used: 2000, limit: 5000 })).toBe(3000)
    expect(timeLeft({ elapsed: 5000, used: 9000, limit: 5000 })).toBe(0)
  })

  it('gives a file on a busy machine the work it is owed', () => {
    expect(timeLeft({ elapsed: 5000, used: 1000, limit: 5000 })).toBe(4000)
  })

  it('lets nobody wait without end', () => {
    expect(timeLeft({ elapsed: 59_000, used: 1000, limit: 5000 })).toBe(1000)
    expect(timeLeft({ elapsed: 60_000, used: 1000, limit: 5000 })).toBe(0)
  })
})
