import { describe, expect, it } from 'vitest'
import { SEMANTICS } from './cell-value.ts'
import { CONFIDENCES } from './confidence.ts'
import { countReadings } from './count-readings.ts'

const everyCombination = CONFIDENCES.flatMap((confidence) => SEMANTICS.map((semantic) => ({ confidence, semantic })))

describe('countReadings', () => {
  it('tells numbers, blanks, words and several readings apart', () => {
    const cells = [
      { semantic: 'number', confidence: 'read' },
      { semantic: 'zero', confidence: 'deduced' },
      { semantic: 'notApplicable', confidence: 'read' },
      { semantic: 'empty', confidence: 'read' },
      { semantic: 'text', confidence: 'read' },
      { semantic: 'text', confidence: 'ambiguous' },
    ] as const
    expect(countReadings(cells, 2)).toEqual({
      ...{ all: 8, read: 3, deduced: 1, blank: 1, noNumber: 1, ambiguous: 1, missing: 2 },
    })
  })

  it('counts every cell once', () => {
    const { all, read, blank, noNumber, ambiguous, missing } = countReadings(everyCombination, 7)
    expect(read + blank + noNumber + ambiguous + missing).toBe(all)
    expect(all).toBe(everyCombination.length + 7)
  })
})
