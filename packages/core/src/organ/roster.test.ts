import { describe, expect, it } from 'vitest'
import { membersOn, overlaps, type RosterEntry } from './roster.ts'
import { predecessorsFor } from './succession.ts'

const entry = (organId: string, validFrom: string, validTo: string | null = null): RosterEntry => ({
  organId,
  validFrom,
  validTo,
})

describe('membersOn', () => {
  it('answers for any day, first and last day included', () => {
    const entries = [entry('a', '2019-01-01', '2021-12-31'), entry('b', '2022-01-01')]
    expect(membersOn(entries, '2021-12-31')).toEqual(['a'])
    expect(membersOn(entries, '2022-01-01')).toEqual(['b'])
    expect(membersOn(entries, '2018-12-31')).toEqual([])
  })
})

describe('overlaps', () => {
  it('is true only for the same organ in spans that share a day', () => {
    expect(overlaps(entry('a', '2020-01-01', '2020-12-31'), entry('a', '2020-12-31'))).toBe(true)
    expect(overlaps(entry('a', '2020-01-01', '2020-12-31'), entry('a', '2021-01-01'))).toBe(false)
    expect(overlaps(entry('a', '2020-01-01'), entry('b', '2020-01-01'))).toBe(false)
  })
})

describe('predecessorsFor', () => {
  const merged = { id: 'new', validFrom: '2022-03-01', successorOf: ['x', 'y'] }
  it('is the organ itself once it existed last year, its predecessors before', () => {
    expect(predecessorsFor(merged, 2021)).toEqual(['x', 'y'])
    expect(predecessorsFor(merged, 2022)).toEqual(['new'])
    expect(predecessorsFor({ ...merged, successorOf: [] }, 2021)).toEqual(['new'])
  })
})
